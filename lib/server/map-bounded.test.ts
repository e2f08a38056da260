import { expect, test } from 'vitest';
import { mapBounded } from './map-bounded';

test('keeps the order, and to the limit', async () => {
  let running = 0;
  let most = 0;
  const doubled = await mapBounded([5, 1, 4, 2, 3], 2, async (item) => {
    running++;
    most = Math.max(most, running);
    // The first is the last to end.
    for (let turn = 0; turn < item; turn++) await Promise.resolve();
    running--;
    return item * 2;
  });
  expect(doubled).toEqual([10, 2, 8, 4, 6]);
  expect(most).toBe(2);
});

test('nothing of nothing', async () => {
  expect(await mapBounded([], 8, () => Promise.reject(new Error('called')))).toEqual([]);
});
