import { expect, test } from 'vitest';
import type { Permission } from '@/lib/domain/permission/permission';
import { editVerdict } from './edit-verdict';
import { restingCluster as cluster } from '@/lib/domain/compute/cluster.fixture';

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
