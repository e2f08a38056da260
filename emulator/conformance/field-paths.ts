/**
 * Dotted paths of all fields of a JSON value. Items of an array share one path, because an answer
 * may hold more or fewer of them than an example does.
 */
export function fieldPaths(value: unknown, prefix = ''): Set<string> {
  const paths = new Set<string>();
  if (Array.isArray(value)) {
    for (const item of value) addAll(paths, fieldPaths(item, `${prefix}[]`));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const path = prefix === '' ? name : `${prefix}.${name}`;
      paths.add(path);
      addAll(paths, fieldPaths(inner, path));
    }
  }
  return paths;
}

function addAll(into: Set<string>, from: ReadonlySet<string>): void {
  for (const path of from) into.add(path);
}

/** Fields that `published` holds and `answered` does not. */
export function missingFields(published: unknown, answered: unknown): string[] {
  const present = fieldPaths(answered);
  return [...fieldPaths(published)].filter((path) => !present.has(path));
}
