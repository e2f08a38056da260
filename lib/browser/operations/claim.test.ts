import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { claim } from './claim';

beforeEach(() => {
  const kept = new Map<string, string>();
  // As in a page that came by plain http: no locks.
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what was claimed in one tab is not claimed in another', async () => {
  await expect(claim('the outcome of a stop')).resolves.toBe(true);
  await expect(claim('the outcome of a stop')).resolves.toBe(false);
});

test('each has its own claim', async () => {
  await expect(claim('one')).resolves.toBe(true);
  await expect(claim('other')).resolves.toBe(true);
});
