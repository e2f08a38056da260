import { expect, test, vi } from 'vitest';
import { renewal } from './renewal';

test('all that wait go on together once it is done', async () => {
  const heard = vi.fn<() => void>();
  const stop = renewal.subscribe(heard);
  const waits = [renewal.wait(), renewal.wait()];
  expect(renewal.isNeeded()).toBe(true);
  expect(heard).toHaveBeenCalledTimes(1);
  renewal.done();
  await Promise.all(waits);
  expect(renewal.isNeeded()).toBe(false);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
});

test('the next sign-in that runs out is waited for anew', async () => {
  renewal.done();
  let passed = false;
  const wait = renewal.wait().then(() => (passed = true));
  await Promise.resolve();
  expect(passed).toBe(false);
  renewal.done();
  await wait;
});
