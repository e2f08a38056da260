import { expect, test } from 'vitest';
import type { DataColumn } from './data-column';
import { ariaSort, knownSort, nextSort } from './next-sort';

test.each([
  ['another column', { column: 'name', descending: true }, { column: 'size', descending: false }],
  [
    'the same, upwards',
    { column: 'size', descending: false },
    { column: 'size', descending: true },
  ],
  [
    'the same, downwards',
    { column: 'size', descending: true },
    { column: 'size', descending: false },
  ],
])('a press on %s', (_, sort, next) => {
  expect(nextSort(sort, 'size')).toEqual(next);
});

test.each([
  [{ column: 'size', descending: false }, 'ascending'],
  [{ column: 'size', descending: true }, 'descending'],
  [{ column: 'name', descending: true }, 'none'],
])('%j is told as %s', (sort, told) => {
  expect(ariaSort(sort, 'size')).toBe(told);
});

test.each([
  ['size', 'size'],
  ['actions', 'name'],
  ['nonsense', 'name'],
])('an order by %s is an order by %s', (asked, given) => {
  const columns: DataColumn<string>[] = [
    { id: 'name', title: 'Name', width: 1, cell: String, sortBy: String },
    { id: 'size', title: 'Size', width: 1, cell: String, sortBy: String },
    { id: 'actions', title: 'Actions', width: 1, cell: String },
  ];
  const usual = { column: 'name', descending: false };
  expect(knownSort(columns, { column: asked, descending: false }, usual).column).toBe(given);
});
