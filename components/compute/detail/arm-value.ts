/** What stands at a dotted path of ARM's JSON: `properties.properties.subnet.id`. */
export function valueAt(json: unknown, path: string): unknown {
  let value = json;
  for (const key of path.split('.')) {
    if (!isRecord(value)) return undefined;
    value = value[key];
  }
  return value;
}

/** A value that can be shown on a line; ARM writes `null` and `''` for what was never given. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export const textAt = (json: unknown, path: string): string | undefined =>
  textOf(valueAt(json, path));

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
