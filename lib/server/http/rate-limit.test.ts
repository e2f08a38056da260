import { describe, expect, test, vi } from 'vitest';
import { RateLimit } from './rate-limit';

const throttled = expect.objectContaining({
  code: 'throttled',
  details: { retryAfterSeconds: expect.any(Number) },
});

async function countTimes(limit: RateLimit, key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await limit.count(key);
}

describe('a limit of three a minute', () => {
  test('lets three pass and refuses the fourth, saying when to come back', async () => {
    const limit = new RateLimit(3);
    await countTimes(limit, 'dana', 3);
    const refusal = await limit.count('dana').catch((error: unknown) => error);
    expect(refusal).toEqual(throttled);
    expect(refusal).toMatchObject({ message: expect.stringContaining('3 requests a minute') });
  });

  test('is one for each caller', async () => {
    const limit = new RateLimit(3);
    await countTimes(limit, 'dana', 3);
    await expect(limit.count('avery')).resolves.toBeUndefined();
  });

  test('begins anew after a minute', async () => {
    vi.useFakeTimers();
    const limit = new RateLimit(3);
    await countTimes(limit, 'dana', 3);
    vi.advanceTimersByTime(60_000);
    await expect(limit.count('dana')).resolves.toBeUndefined();
    vi.useRealTimers();
  });

  test('is asked for without being used up', async () => {
    const limit = new RateLimit(3);
    for (let i = 0; i < 10; i++) await limit.require('203.0.113.7');
    await countTimes(limit, '203.0.113.7', 3);
    await expect(limit.require('203.0.113.7')).rejects.toEqual(throttled);
  });
});

test('a limit of 0 is none', async () => {
  const limit = new RateLimit(0);
  await expect(countTimes(limit, 'dana', 100)).resolves.toBeUndefined();
  await expect(limit.require('dana')).resolves.toBeUndefined();
});
