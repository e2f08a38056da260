import { isJson } from '../../arm-body/json';

/** What a text holds, read key by key, so that what was never asked for can be told. */
export interface Reading {
  text: (...path: string[]) => string | undefined;
  /** A text of a kind; another is unused. */
  textThat: (isOfKind: (text: string) => boolean, ...path: string[]) => string | undefined;
  number: (...path: string[]) => number | undefined;
  flag: (...path: string[]) => boolean | undefined;
  /** The items of a list, each to be read by itself. */
  items: (...path: string[]) => Reading[];
  texts: (...path: string[]) => string[];
  /** The keys of an object, in its order. */
  keys: (...path: string[]) => string[];
  has: (...path: string[]) => boolean;
  /** Leaves that nothing asked for, or that are of another type than what was asked for. */
  unused: () => string[];
}

export function readingOf(json: unknown, at = ''): Reading {
  const used = new Set<string>();
  const inner: Reading[] = [];
  const take = <T>(path: readonly string[], read: (found: unknown) => T | undefined) => {
    const value = read(valueAt(json, path));
    if (value !== undefined) used.add(placeOf(path));
    return value;
  };
  const listAt = (path: readonly string[]): unknown[] => {
    const found = valueAt(json, path);
    if (Array.isArray(found)) return found;
    return found === undefined ? [] : [found];
  };
  return {
    text: (...path) => take(path, textOf),
    textThat: (isOfKind, ...path) =>
      take(path, (found) => {
        const text = textOf(found);
        return text !== undefined && isOfKind(text) ? text : undefined;
      }),
    number: (...path) => take(path, numberOf),
    flag: (...path) => take(path, flagOf),
    items: (...path) => {
      used.add(placeOf(path));
      const readings = listAt(path).map((item, index) =>
        readingOf(item, `${[at, ...path].filter(Boolean).join('.')}[${index}]`),
      );
      inner.push(...readings);
      return readings;
    },
    texts: (...path) => {
      const texts = listAt(path).map(textOf);
      if (!texts.every((text) => text !== undefined)) return [];
      used.add(placeOf(path));
      return texts;
    },
    keys: (...path) => {
      const found = valueAt(json, path);
      return isJson(found) ? Object.keys(found) : [];
    },
    has: (...path) => valueAt(json, path) !== undefined,
    unused: () => [
      ...leavesOf(json, [], used).map((path) => [at, ...path].filter(Boolean).join('.')),
      ...inner.flatMap((reading) => reading.unused()),
    ],
  };
}

const placeOf = (path: readonly string[]): string => JSON.stringify(path);

function valueAt(json: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (isJson(found) && Object.hasOwn(found, key) ? found[key] : undefined),
    json,
  );
}

function leavesOf(json: unknown, path: readonly string[], used: ReadonlySet<string>): string[][] {
  if (used.has(placeOf(path)) || json === null || json === undefined) return [];
  if (isJson(json)) {
    return Object.entries(json).flatMap(([key, value]) => leavesOf(value, [...path, key], used));
  }
  return Array.isArray(json) && json.length === 0 ? [] : [[...path]];
}

const textOf = (found: unknown): string | undefined => {
  if (typeof found === 'string') return found;
  return typeof found === 'number' ? String(found) : undefined;
};

/** Words of a command are text, whatever they mean. */
function numberOf(found: unknown): number | undefined {
  if (typeof found === 'number') return found;
  return typeof found === 'string' && /^-?\d+$/.test(found) ? Number(found) : undefined;
}

function flagOf(found: unknown): boolean | undefined {
  if (typeof found === 'boolean') return found;
  if (typeof found !== 'string') return undefined;
  if (/^(true|yes|enabled)$/i.test(found)) return true;
  return /^(false|no|disabled)$/i.test(found) ? false : undefined;
}
