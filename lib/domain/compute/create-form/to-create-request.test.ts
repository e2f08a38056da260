import { expect, test } from 'vitest';
import { createComputeSchema } from '../create-compute';
import { clusterForm, instanceForm } from './create-form.fixture';
import { toCreateRequest } from './to-create-request';

test('a cluster', () => {
  const request = toCreateRequest({
    ...clusterForm,
    vmPriority: 'LowPriority',
    scale: { minNodes: ' 1', maxNodes: '10', idleSeconds: '900' },
  });
  expect(createComputeSchema.parse(request)).toEqual({
    kind: 'cluster',
    location: 'eastus',
    vmSize: 'Standard_DS3_v2',
    vmPriority: 'LowPriority',
    scale: { minNodes: 1, maxNodes: 10, idleSeconds: 900 },
  });
});

test('an instance has neither priority nor nodes', () => {
  const request = toCreateRequest({ ...instanceForm, vmPriority: 'LowPriority' });
  expect(createComputeSchema.parse(request)).toEqual({
    kind: 'instance',
    location: 'eastus',
    vmSize: 'Standard_DS3_v2',
  });
});
