import { expect, test } from 'vitest';
import type { Cluster } from '@/lib/domain/compute/compute';
import { clustersView, type QueueLengths } from './clusters-view';

const cluster: Cluster = {
  kind: 'cluster',
  name: 'GPU-Train',
  location: 'eastus',
  provisioningState: 'Succeeded',
  vmSize: 'Standard_NC6s_v3',
  vmPriority: 'Dedicated',
  minNodes: 0,
  maxNodes: 4,
  currentNodes: 0,
  targetNodes: 0,
  nodes: {},
};

test.each<[string, QueueLengths, number | string, number | undefined]>([
  ['not known', undefined, '—', undefined],
  ['none', new Map([['other', 3]]), 0, 0],
  ['two', new Map([['gpu-train', 2]]), 2, 2],
])('waiting jobs, %s', (_, queues, shown, sorted) => {
  const column = clustersView(queues).columns.find(({ id }) => id === 'waiting');
  expect(column?.cell(cluster)).toBe(shown);
  expect(column?.sortBy?.(cluster)).toBe(sorted);
});
