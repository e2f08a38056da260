import type { Instance } from '@/lib/domain/compute/compute';

interface Person {
  id: string;
  name?: string | undefined;
}

/**
 * ARM names who created an instance, but not whom it is assigned to. Whoever has created another
 * one, or is among the people who are known from elsewhere, is named all the same.
 */
export function withKnownNames(
  instances: readonly Instance[],
  people: readonly Person[],
): Instance[] {
  const names = new Map<string, string>();
  const learn = ({ id, name }: Person) => name && names.set(id.toLowerCase(), name);
  for (const { createdBy } of instances) if (createdBy) learn(createdBy);
  for (const person of people) learn(person);
  return instances.map((instance) => {
    const { assignedTo } = instance;
    const name = assignedTo && !assignedTo.name && names.get(assignedTo.id.toLowerCase());
    return name ? { ...instance, assignedTo: { ...assignedTo, name } } : instance;
  });
}

/** Each one once, to whom an instance is assigned of whom no more than an id is known. */
export function unnamedIn(instances: readonly Instance[]): string[] {
  const ids = instances.flatMap(({ assignedTo }) =>
    assignedTo && !assignedTo.name ? [assignedTo.id.toLowerCase()] : [],
  );
  return [...new Set(ids)];
}
