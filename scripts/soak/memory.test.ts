import { expect, test } from 'vitest';
import { afterWarmUp, slopeOf } from './memory';

const points = (...ys: number[]) => ys.map((y, x) => ({ x, y }));

test.each([
  [points(50, 50, 50), 0],
  [points(50, 52, 54), 2],
  [points(54, 52, 50), -2],
  [points(50, 53, 50, 53), 0.6],
  [points(50), 0],
])('%j grow by %f a minute', (samples, slope) => {
  expect(slopeOf(samples)).toBeCloseTo(slope);
});

test('the first quarter is warm-up', () => {
  const samples = [1, 2, 3, 4, 5, 6, 7, 8].map((minute) => ({ minute, heap: 1, rss: 1 }));
  expect(afterWarmUp(samples).map(({ minute }) => minute)).toEqual([3, 4, 5, 6, 7, 8]);
});
