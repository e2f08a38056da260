import { expect, test } from 'vitest';
import type { Cluster } from '@/lib/domain/compute/compute';
import { clustersView, type QueueLengths } from './clusters-view';
import { restingCluster } from '@/lib/domain/compute/cluster.fixture';

const cluster: Cluster = { ...restingCluster, name: 'GPU-Train' };

test.each<[string, QueueLengths, number | string, number | undefined]>([
  ['not known', undefined, '—', undefined],
  ['none', new Map([['other', 3]]), 0, 0],
  ['two', new Map([['gpu-train', 2]]), 2, 2],
])('waiting jobs, %s', (_, queues, shown, sorted) => {
  const column = clustersView(queues).columns.find(({ id }) => id === 'waiting');
  expect(column?.cell(cluster)).toBe(shown);
  expect(column?.sortBy?.(cluster)).toBe(sorted);
});
