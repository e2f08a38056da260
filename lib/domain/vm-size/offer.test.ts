import { describe, expect, test } from 'vitest';
import type { Quota } from '../quota/quota';
import { offerOf, offers, suits, type SizeWish } from './offer';
import type { VmSize } from './vm-size';

const size = (name: string, change: Partial<VmSize> = {}): VmSize => ({
  name,
  family: 'standardDSv2Family',
  vCPUs: 4,
  gpus: 0,
  memoryGB: 14,
  diskMB: 28672,
  lowPriorityCapable: true,
  supportedComputeTypes: ['AmlCompute', 'ComputeInstance'],
  price: { currency: 'USD', dedicated: 0.29, lowPriority: 0.06 },
  ...change,
});
const cpu: SizeWish = { computeType: 'AmlCompute', vmType: 'CPU', priority: 'Dedicated' };
const quota: Quota = {
  location: 'eastus',
  families: [
    { name: 'Standard DSv2 Family Cluster Dedicated vCPUs', used: 18, limit: 24 },
    { name: 'Standard FSv2 Family Cluster Dedicated vCPUs', used: 0, limit: 0 },
  ],
};

describe('a size that is not offered says why', () => {
  test.each([
    ['is a GPU size', size('NC6', { gpus: 1 }), cpu],
    ['is a CPU size', size('D2'), { ...cpu, vmType: 'GPU' }],
    [
      'low priority',
      size('D2', { lowPriorityCapable: false }),
      { ...cpu, priority: 'LowPriority' },
    ],
    [
      'compute instances',
      size('D2', { supportedComputeTypes: ['AmlCompute'] }),
      { ...cpu, computeType: 'ComputeInstance' },
    ],
    ['compute clusters', size('D2', { supportedComputeTypes: ['ComputeInstance'] }), cpu],
  ] as const)('%s', (reason, candidate, wish) => {
    expect(suits(candidate, wish)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});

test('what the quota leaves is counted in whole machines', () => {
  expect(offerOf(size('D3'), cpu, quota)).toMatchObject({ machinesLeft: 1, verdict: { ok: true } });
});

test('a size without quota says how much is missing', () => {
  expect(offerOf(size('F4', { family: 'standardFSv2Family' }), cpu, quota).verdict).toEqual({
    ok: false,
    reason: 'Needs 4 vCPUs, 0 of 0 left in Standard FSv2 Family',
  });
});

test('sizes that can be had come first, the smallest first', () => {
  const sizes = [
    size('F2', { family: 'standardFSv2Family', vCPUs: 2 }),
    size('D4'),
    size('D2', { vCPUs: 2 }),
    size('NC6', { gpus: 1 }),
  ];
  expect(offers(sizes, cpu, quota).map((offer) => offer.size.name)).toEqual(['D2', 'D4', 'F2']);
});

test('without a known quota nothing is refused for it', () => {
  expect(offerOf(size('D3'), cpu, undefined).verdict.ok).toBe(true);
});
