import { expect, test } from 'vitest';
import { withGaps } from './with-gaps';

const row = (index: number) => ({ index, start: index * 10, end: index * 10 + 10 });

test.each([
  ['all rows', [0, 1, 2], [0, 0, 0], 70],
  ['the middle', [4, 5], [40, 0], 40],
  ['the end and a focused row far above', [1, 8, 9], [10, 60, 0], 0],
  ['nothing', [], [], 100],
])('%s', (_, indexes, gaps, after) => {
  const { spaced, gapAfter } = withGaps(indexes.map(row), 0, 100);
  expect(spaced.map(({ gapBefore }) => gapBefore)).toEqual(gaps);
  expect(gapAfter).toBe(after);
});

test('rows below a header start where it ends', () => {
  const { spaced } = withGaps([{ start: 44, end: 88 }], 44, 88);
  expect(spaced[0]?.gapBefore).toBe(0);
});
