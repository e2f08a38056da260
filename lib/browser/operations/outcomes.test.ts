import { describe, expect, test } from 'vitest';
import { untoldBatches } from './outcomes';
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
