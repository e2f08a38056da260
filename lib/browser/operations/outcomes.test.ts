import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claimOutcome, untoldBatches } from './outcomes';
import { anOperation } from './testing';

describe('batches to tell', () => {
  const ended = anOperation({ id: 'a', batch: '1', status: 'Succeeded' });

  test.each([
    ['ended altogether', [ended, { ...ended, id: 'b', status: 'Failed' as const }], 1],
    ['partly under way', [ended, { ...ended, id: 'b', status: 'InProgress' as const }], 0],
    ['partly being sent', [ended, { ...ended, id: 'b', status: 'Sending' as const }], 0],
    ['told already', [{ ...ended, told: true }], 0],
    ['two of them', [ended, { ...ended, id: 'b', batch: '2' }], 2],
  ])('%s', (_, operations, count) => {
    expect(untoldBatches(operations)).toHaveLength(count);
  });
});

describe('telling in several tabs', () => {
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

  test('an outcome is claimed once', async () => {
    const batch = [anOperation({ batch: 'claimed twice' })];
    await expect(claimOutcome(batch)).resolves.toBe(true);
    await expect(claimOutcome(batch)).resolves.toBe(false);
  });

  test('each outcome has its own claim', async () => {
    await expect(claimOutcome([anOperation({ batch: 'one' })])).resolves.toBe(true);
    await expect(claimOutcome([anOperation({ batch: 'other' })])).resolves.toBe(true);
  });
});
