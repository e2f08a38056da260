import type { DirectoryUser } from './directory-user';
import { badQuery } from './graph-errors';

/** The properties that `$select` names, and `id` as Graph adds it; without it, all. */
export function selected(user: DirectoryUser, select: string | null): Partial<DirectoryUser> {
  if (select === null) return user;
  const names = new Set(select.split(',').map((name) => name.trim()));
  for (const name of names) {
    if (!Object.hasOwn(user, name)) {
      throw badQuery(
        "Parsing OData Select and Expand failed: Could not find a property named '" +
          `${name}' on type 'microsoft.graph.user'.`,
      );
    }
  }
  return Object.fromEntries(Object.entries(user).filter(([name]) => names.has(name)));
}
