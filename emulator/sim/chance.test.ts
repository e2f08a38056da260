import { expect, it } from 'vitest';
import { chance, stableGuid } from './chance';

it('depends on its key alone', () => {
  expect(chance(1, 'a', 2)).toBe(chance(1, 'a', 2));
  expect(stableGuid('a', 1)).toBe(stableGuid('a', 1));
  expect(chance('ab', 'c')).not.toBe(chance('a', 'bc'));
});

it('spreads evenly over [0, 1)', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let key = 0; key < 10_000; key += 1) {
    const tenth = Math.floor(chance('spread', key) * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(850);
  expect(Math.max(...tenths)).toBeLessThan(1_150);
});

it('makes GUIDs of the form of RFC 9562, each of its own', () => {
  const guids = Array.from({ length: 1_000 }, (_, key) => stableGuid('guid', key));
  const wrong = guids.filter(
    (guid) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(guid),
  );
  expect(wrong).toEqual([]);
  expect(new Set(guids).size).toBe(1_000);
});
