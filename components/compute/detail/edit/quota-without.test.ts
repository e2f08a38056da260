import { expect, test } from 'vitest';
import type { Quota } from '@/lib/domain/quota/quota';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';
import { quotaWithout } from './quota-without';

const size: VmSize = {
  name: 'Standard_DS3_v2',
  family: 'standardDSv2Family',
  vCPUs: 4,
  gpus: 0,
  memoryGB: 14,
  diskMB: 28_672,
  lowPriorityCapable: true,
  supportedComputeTypes: ['AmlCompute'],
  price: { currency: 'USD' },
};
const line = (name: string, used: number) => ({ name, used, limit: 100 });
const quota: Quota = {
  location: 'eastus',
  families: [
    line('Standard DSv2 Family Cluster Dedicated vCPUs', 20),
    line('Standard NCSv3 Family Cluster Dedicated vCPUs', 6),
  ],
  totalDedicated: line('Total', 26),
  totalLowPriority: line('Low priority', 10),
};
const used = ({ families, totalDedicated, totalLowPriority }: Quota) =>
  [...families, totalDedicated, totalLowPriority].map((each) => each?.used);

test('dedicated nodes count in their family and in the total', () => {
  const without = quotaWithout(quota, { size, priority: 'Dedicated', nodes: 3 });
  expect(used(without)).toEqual([8, 6, 14, 10]);
});

test('low-priority nodes count in their pool alone', () => {
  const without = quotaWithout(quota, { size, priority: 'LowPriority', nodes: 2 });
  expect(used(without)).toEqual([20, 6, 26, 2]);
});

test('a usage that lags behind does not fall below nothing', () => {
  const without = quotaWithout(quota, { size, priority: 'LowPriority', nodes: 30 });
  expect(used(without)).toEqual([20, 6, 26, 0]);
});
