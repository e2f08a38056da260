import { expect, test } from 'vitest';
import { rowTarget } from './row-target';

test.each<[string, number, number | undefined]>([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['Home', 5, 0],
  ['End', 5, 9],
  ['Tab', 5, undefined],
])('%s from row %i of ten goes to %s', (key, from, to) => {
  expect(rowTarget(key, from, 10)).toBe(to);
});
