import { expect, test } from 'vitest';
import type { Cluster } from '@/lib/domain/compute/compute';
import type { Permission } from '@/lib/domain/permission/permission';
import { editVerdict } from './edit-verdict';

const cluster: Cluster = {
  kind: 'cluster',
  name: 'cpu-1',
  location: 'eastus',
  provisioningState: 'Succeeded',
  vmSize: 'Standard_DS3_v2',
  vmPriority: 'Dedicated',
  minNodes: 0,
  maxNodes: 6,
  currentNodes: 0,
  targetNodes: 0,
  nodes: {},
};
const all: Permission[] = [{ actions: ['*'], notActions: [] }];
const reader: Permission[] = [{ actions: ['*/read'], notActions: [] }];

test.each<[string, string, Permission[] | undefined, boolean, RegExp | undefined]>([
  ['at rest', 'Succeeded', all, false, undefined],
  ['that failed', 'Failed', all, false, undefined],
  ['with permissions unknown', 'Succeeded', undefined, false, undefined],
  ['for a reader', 'Succeeded', reader, false, /lacks .*computes\/write/],
  ['being updated', 'Updating', all, false, /is being changed/],
  ['being deleted', 'Deleting', all, false, /is being changed/],
  ['with an operation under way', 'Succeeded', all, true, /is being changed/],
])('a cluster %s', (_, provisioningState, permissions, isUnderWay, reason) => {
  const verdict = editVerdict({ ...cluster, provisioningState }, permissions, isUnderWay);
  expect(verdict).toEqual(
    reason ? { ok: false, reason: expect.stringMatching(reason) } : { ok: true },
  );
});
