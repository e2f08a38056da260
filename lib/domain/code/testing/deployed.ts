import { isJson } from '../../arm-body/json';

/** What ARM makes of a template: parameters are filled in, and `[[...]` loses its first sign. */
export function deployed(value: unknown, parameters: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => deployed(item, parameters));
  if (isJson(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [plain(key), deployed(item, parameters)]),
    );
  }
  if (typeof value !== 'string') return value;
  const [, name] = /^\[parameters\('(\w+)'\)\]$/.exec(value) ?? [];
  return name === undefined ? plain(value) : parameters[name];
}

const plain = (text: string): string =>
  text.startsWith('[[') && text.endsWith(']') ? text.slice(1) : text;
