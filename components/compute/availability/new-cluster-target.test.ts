import { expect, test } from 'vitest';
import { createComputeSchema } from '@/lib/domain/compute/create-compute';
import { newClusterTarget } from './new-cluster-target';

test('a cluster as large as the job needs, and empty without one', () => {
  const target = newClusterTarget({
    vmSize: 'Standard_NC6s_v3',
    priority: 'LowPriority',
    location: 'eastus',
    nodes: 3,
    vCPUs: 18,
  });
  expect(target).toMatchObject({
    kind: 'cluster',
    location: 'eastus',
    vmSize: 'Standard_NC6s_v3',
    vmPriority: 'LowPriority',
    scale: { minNodes: 0, maxNodes: 3 },
  });
  expect(createComputeSchema.safeParse(target).success).toBe(true);
});
