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

const verdictOf = (
  provisioningState: string,
  permissions: Permission[] | undefined,
  isUnderWay: boolean,
) => editVerdict({ ...cluster, provisioningState }, permissions, isUnderWay);

test.each<[string, string, Permission[] | undefined]>([
  ['at rest', 'Succeeded', all],
  ['that failed', 'Failed', all],
  ['with permissions unknown', 'Succeeded', undefined],
])('a cluster %s may be edited', (_, provisioningState, permissions) => {
  expect(verdictOf(provisioningState, permissions, false)).toEqual({ ok: true });
});

test.each<[string, string, Permission[], boolean, RegExp]>([
  ['for a reader', 'Succeeded', reader, false, /lacks .*computes\/write/],
  ['being updated', 'Updating', all, false, /is being changed/],
  ['being deleted', 'Deleting', all, false, /is being changed/],
  ['with an operation under way', 'Succeeded', all, true, /is being changed/],
])('a cluster %s may not', (_, provisioningState, permissions, isUnderWay, reason) => {
  const verdict = verdictOf(provisioningState, permissions, isUnderWay);
  expect(verdict).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});
