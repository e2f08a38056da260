import { expect, test } from 'vitest';
import type { Quota } from '@/lib/domain/quota/quota';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';
import { ofMany, togetherJudgement } from './together';

const size: VmSize = {
  name: 'Standard_DS3_v2',
  family: 'standardDSv2Family',
  vCPUs: 4,
  gpus: 0,
  memoryGB: 14,
  diskMB: 28_672,
  lowPriorityCapable: true,
  supportedComputeTypes: ['ComputeInstance'],
  price: { currency: 'USD' },
};
const quota = (family: number, total: number): Quota => ({
  location: 'westeurope',
  families: [{ name: 'standardDSv2Family', used: 0, limit: family }],
  totalDedicated: { name: 'Total', used: 0, limit: total },
});

test.each([
  ['all fit', 3, quota(12, 100), 'ok', /3 instances of 4 vCPUs take 12 of the 12/],
  ['the family is short', 3, quota(11, 100), 'doubt', /2 would be created/],
  ['the total is short', 3, quota(100, 4), 'doubt', /left of Total: 1 would be created/],
  ['none fits', 3, quota(3, 100), 'blocked', /no room/],
  ['no limit is known', 3, quota(-1, -1), 'ok', /take 12\.$/],
] as const)('%s', (_, people, lines, verdict, text) => {
  const judgement = togetherJudgement(people, size, lines);
  expect(judgement.verdict).toBe(verdict);
  expect(judgement.text).toMatch(text);
});

test('as one machine, all have the vCPUs and the price of all', () => {
  const priced = { ...size, price: { currency: 'USD', dedicated: 0.25 } };
  expect(ofMany(4, priced)).toMatchObject({ vCPUs: 16, price: { currency: 'USD', dedicated: 1 } });
  expect(ofMany(4, size).price).toEqual({ currency: 'USD' });
});
