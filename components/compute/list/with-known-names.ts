import type { Instance } from '@/lib/domain/compute/compute';

interface Person {
  id: string;
  name?: string | undefined;
}

/**
 * ARM names who created an instance, but not whom it is assigned to. Whoever has created one in the
 * same list, or is signed in, is known all the same.
 */
export function withKnownNames(instances: readonly Instance[], signedIn: Person): Instance[] {
  const names = new Map<string, string>();
  const learn = ({ id, name }: Person) => name && names.set(id.toLowerCase(), name);
  for (const { createdBy } of instances) if (createdBy) learn(createdBy);
  learn(signedIn);
  return instances.map((instance) => {
    const { assignedTo } = instance;
    const name = assignedTo && !assignedTo.name && names.get(assignedTo.id.toLowerCase());
    return name ? { ...instance, assignedTo: { ...assignedTo, name } } : instance;
  });
}
