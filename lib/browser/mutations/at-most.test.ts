import { expect, test } from 'vitest';
import { atMost } from './at-most';

test.each([
  [4, 10, 4],
  [4, 2, 2],
  [1, 3, 1],
])('at most %i of %i at once: %i', async (limit, count, most) => {
  let running = 0;
  let peak = 0;
  const order: number[] = [];
  const jobs = Array.from({ length: count }, (_, index) => async () => {
    running += 1;
    peak = Math.max(peak, running);
    order.push(index);
    await Promise.resolve();
    running -= 1;
  });
  await atMost(limit, jobs);
  expect(peak).toBe(most);
  expect(order).toEqual(jobs.map((_, index) => index));
});
