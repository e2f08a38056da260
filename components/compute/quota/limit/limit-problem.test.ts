import { expect, test } from 'vitest';
import { limitProblem } from './limit-problem';

test.each(['0', '24', ' 300 ', '2147483647'])('%j is a limit', (typed) => {
  expect(limitProblem(typed)).toBeUndefined();
});

test.each([
  ['', 'Give a whole number of vCPUs'],
  ['  ', 'Give a whole number of vCPUs'],
  ['many', 'Give a whole number of vCPUs'],
  ['1.5', 'Give a whole number of vCPUs'],
  ['-1', 'Give 0 or more'],
  ['2147483648', 'Too large a number'],
])('%j is none: %s', (typed, problem) => {
  expect(limitProblem(typed)).toBe(problem);
});
