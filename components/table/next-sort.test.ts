import { expect, test } from 'vitest';
import { ariaSort, nextSort } from './next-sort';

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
