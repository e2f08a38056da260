import { describe, expect, test } from 'vitest';
import type { Cluster, Instance } from '../compute/compute';
import { ds3 } from '../compute/create-form/create-form.fixture';
import type { Permission } from '../permission/permission';
import type { AvailabilityEvidence } from './evidence';
import { cluster, inRegion, instance, judged, lock, quotaUsed } from './evidence.fixture';
import type { JobNeed } from './job-need';

const reader: Permission[] = [{ actions: ['*/read'], notActions: [] }];
const total = { name: 'Total Cluster Dedicated Regional vCPUs', used: 100, limit: 100 };
const locked = { locks: [{ ...lock, notes: 'Ask Avery' }], unreadable: [] };

describe('the step that clears', () => {
  test.each<[string, Partial<Cluster>, Partial<AvailabilityEvidence>, Partial<JobNeed>, object]>([
    [
      'quota that is in use',
      {},
      { regions: inRegion({ quota: quotaUsed(20) }) },
      { nodes: 2 },
      { kind: 'free-cores', cores: 4, family: ds3.family, location: 'eastus' },
    ],
    ['quota that is too low', { maxNodes: 8 }, {}, { nodes: 8 }, { kind: 'more-quota', cores: 16 }],
    ['a lock', {}, { locks: locked }, {}, { kind: 'ask', text: /owner.*Ask Avery/ }],
    [
      'a maximum',
      { nodes: { running: 4 } },
      {},
      { nodes: 2 },
      { kind: 'edit', text: /maximum to 6 nodes/ },
    ],
    [
      'a maximum, for whom may not change it',
      { nodes: { running: 4 } },
      { permissions: reader },
      {},
      { kind: 'ask', text: /lacks .*computes\/write/ },
    ],
    [
      'a maximum that no quota would fill',
      { nodes: { running: 4 } },
      { regions: inRegion({ quota: quotaUsed(24) }) },
      {},
      { kind: 'wait' },
    ],
    [
      'unusable nodes that the minimum keeps',
      { minNodes: 1, nodes: { unusable: 4 } },
      {},
      {},
      { kind: 'edit', text: /minimum to 0/ },
    ],
    [
      'unusable nodes that a queue keeps',
      { nodes: { unusable: 4 } },
      {},
      {},
      { kind: 'edit', text: /maximum to 5/ },
    ],
    ['a failure', { provisioningState: 'Failed' }, {}, {}, { kind: 'open' }],
    ['a change', { provisioningState: 'Updating' }, {}, {}, { kind: 'wait' }],
  ])('%s', (_, change, around, need, { text = /./, ...step }: { text?: RegExp }) => {
    const answer = judged(need, { computes: [{ ...cluster, ...change }], ...around });
    expect(answer.step).toMatchObject({ ...step, text: expect.stringMatching(text) });
  });

  test.each<[string, Partial<Instance>, Permission[] | undefined, object]>([
    ['a stop', { state: 'Stopped' }, undefined, { kind: 'start', text: 'Start dana-ci' }],
    ['a stop, for a reader', { state: 'Stopped' }, reader, { kind: 'ask' }],
    ['an unusable instance', { state: 'Unusable' }, undefined, { kind: 'restart' }],
  ])('%s', (_, change, permissions, step) => {
    const answer = judged({}, { computes: [{ ...instance, ...change }], permissions });
    expect(answer.step).toMatchObject(step);
  });

  test('quota that all families share is not asked of one of them', () => {
    const regions = inRegion({ quota: { ...quotaUsed(0), totalDedicated: total } });
    const { step } = judged({}, { regions });
    expect(step).toMatchObject({ kind: 'free-cores', cores: 4 });
    expect(step).not.toHaveProperty('family');
  });

  test('the gravest of several causes', () => {
    const answer = judged({}, { locks: locked, regions: inRegion({ quota: quotaUsed(24) }) });
    expect(answer.causes.map(({ cause }) => cause)).toEqual(['lock', 'quota']);
    expect(answer.step).toEqual(answer.causes[0]?.step);
  });
});
