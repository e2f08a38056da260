import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataColumn } from './data-column';
import { textOrder, type SortValue } from './sort-key';
import { sortedRows } from './sorted-rows';

interface Row {
  id: number;
  value: SortValue;
}

const columns: DataColumn<Row>[] = [
  { id: 'value', title: 'Value', width: 1, cell: ({ id }) => id, sortBy: ({ value }) => value },
  { id: 'plain', title: 'Plain', width: 1, cell: () => '' },
];

function sorted(values: readonly SortValue[], descending = false, column = 'value') {
  const rows = values.map((value, id) => ({ id, value }));
  return sortedRows(rows, columns, { column, descending });
}

test.each<[string, SortValue[], SortValue[]]>([
  ['numbers in names by their value', ['cpu-10', 'cpu-2'], ['cpu-2', 'cpu-10']],
  ['no difference between cases', ['beta', 'Alpha', 'ALPHA'], ['Alpha', 'ALPHA', 'beta']],
  ['numbers', [10, 9, 100, -1], [-1, 9, 10, 100]],
  ['nothing last', [undefined, 'b', undefined, 'a'], ['a', 'b', undefined, undefined]],
  ['names of people', ['Zoe', 'Åsa', 'bo'], ['Åsa', 'bo', 'Zoe']],
])('%s', (_, values, ordered) => {
  expect(sorted(values).map(({ value }) => value)).toEqual(ordered);
});

test.each<[string, SortValue[], SortValue[]]>([
  ['texts', ['a', 'c', 'b'], ['c', 'b', 'a']],
  ['numbers, and nothing last all the same', [1, undefined, 2], [2, 1, undefined]],
])('downwards: %s', (_, values, ordered) => {
  expect(sorted(values, true).map(({ value }) => value)).toEqual(ordered);
});

test.each([false, true])('rows that are equal stay as they were, downwards: %s', (descending) => {
  expect(sorted(['same', 'same', 'SAME'], descending).map(({ id }) => id)).toEqual([0, 1, 2]);
});

test('a column that has no order changes none', () => {
  expect(sorted(['b', 'a'], false, 'plain').map(({ value }) => value)).toEqual(['b', 'a']);
});

describe('plain names', () => {
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const name = string({ unit: constantFrom(...Array.from('aAbBzZ0129_.- ')), maxLength: 8 });

  test('are ordered as by the collator', () => {
    assert(
      property(name, name, (a, b) => {
        expect(Math.sign(textOrder([a, b])(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 2_000 },
    );
  });
});
