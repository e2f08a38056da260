import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { storedValue } from './stored-value';

function stubStorage(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

const refuse = () => {
  throw new Error('SecurityError');
};

afterEach(() => vi.unstubAllGlobals());

test('what is set is kept for the next page', () => {
  const kept = stubStorage();
  storedValue('localStorage', 'size', z.number()).set(3);
  expect(kept.get('size')).toBe('3');
  expect(storedValue('localStorage', 'size', z.number()).get()).toBe(3);
});

test('setting nothing removes it', () => {
  const kept = stubStorage({ size: '3' });
  storedValue('localStorage', 'size', z.number()).set(undefined);
  expect(kept.has('size')).toBe(false);
});

test.each([
  ['no JSON', '{'],
  ['another shape', '"three"'],
  ['nothing', ''],
])('reads %s as absent', (_, raw) => {
  stubStorage({ size: raw });
  expect(storedValue('localStorage', 'size', z.number()).get()).toBeUndefined();
});

test('a storage that is refused only forgets', () => {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  const stored = storedValue('localStorage', 'size', z.number());
  expect(stored.get()).toBeUndefined();
  stored.set(4);
  expect(stored.get()).toBe(4);
});

test('the same value is the same object, for React to compare', () => {
  stubStorage({ list: '[1]' });
  const stored = storedValue('localStorage', 'list', z.array(z.number()));
  expect(stored.get()).toBe(stored.get());
});

test('what another tab wrote is seen after a refresh', () => {
  const kept = stubStorage({ size: '1' });
  const stored = storedValue('localStorage', 'size', z.number());
  expect(stored.get()).toBe(1);
  kept.set('size', '2');
  stored.refresh();
  expect(stored.get()).toBe(2);
});
