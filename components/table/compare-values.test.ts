import { expect, test } from 'vitest';
import { compareValues, type SortValue } from './compare-values';

test.each<[SortValue[], SortValue[]]>([
  [
    ['cpu-10', 'cpu-2'],
    ['cpu-2', 'cpu-10'],
  ],
  [
    ['beta', 'Alpha'],
    ['Alpha', 'beta'],
  ],
  [
    [10, 9, 100],
    [9, 10, 100],
  ],
])('%j is ordered as %j', (values, ordered) => {
  expect(values.toSorted(compareValues)).toEqual(ordered);
});
