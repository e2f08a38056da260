import * as fc from 'fast-check';
import { hostileText } from './hostile';

/** What is put in the place of one part of a value. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  hostileText,
  fc.constantFrom(-1, 0, 0.5, 1e308, Number.MAX_SAFE_INTEGER, '', [], {}, null, true),
);

/** The same value, with one part of it, wherever it is, replaced, left out, or given a neighbour. */
export const oneBroken = (value: unknown): fc.Arbitrary<unknown> => {
  const places = placesIn(value);
  const change = fc.constantFrom('replace', 'remove', 'add' as const);
  return fc
    .tuple(fc.constantFrom(...places), change, junk, hostileText)
    .map(([place, what, other, name]) =>
      changed(value, place, (part) => mend(part, what, other, name)),
    );
};

const removed = Symbol('removed');

function mend(part: unknown, what: string, other: unknown, name: string): unknown {
  if (what === 'remove') return removed;
  if (what === 'add' && isRecord(part))
    return Object.fromEntries([...Object.entries(part), [name, other]]);
  return other;
}

type Place = readonly string[];

function placesIn(value: unknown, place: Place = []): Place[] {
  if (!isRecord(value) && !Array.isArray(value)) return [place];
  const parts = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...place, key]));
  return [place, ...parts];
}

function changed(
  value: unknown,
  [key, ...rest]: Place,
  change: (part: unknown) => unknown,
): unknown {
  if (key === undefined) {
    const next = change(value);
    return next === removed ? undefined : next;
  }
  if (Array.isArray(value))
    return value.map((part, i) => (String(i) === key ? changed(part, rest, change) : part));
  if (!isRecord(value)) return value;
  const parts = Object.entries(value).map(
    ([name, part]) => [name, name === key ? changed(part, rest, change) : part] as const,
  );
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
