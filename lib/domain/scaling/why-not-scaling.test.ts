import { describe, expect, test } from 'vitest';
import { ds3, quota } from '../compute/create-form/create-form.fixture';
import type { Job } from '../job/job';
import type { Lock } from '../lock/lock';
import type { ScalingEvidence } from './evidence';
import { whyNotScaling } from './why-not-scaling';
import { restingCluster as cluster } from '../compute/cluster.fixture';

const resizing = { ...cluster, allocationState: 'Resizing' };
const job = (nodes?: number): Job => ({
  name: 'train',
  status: 'Queued',
  compute: 'cpu',
  ...(nodes !== undefined && { nodes }),
});
const lock: Lock = {
  name: 'keep',
  level: 'CanNotDelete',
  scope: '/subscriptions/s/resourceGroups/rg-ml',
  notes: 'Production',
};
const locked = { locks: [lock], unreadable: [] };
const full = { ...quota, families: [{ name: ds3.family, used: 24, limit: 24 }] };
const problem = { code: 'NodeSetupFailed', message: 'No route to the storage.' };

const causes = (evidence: Partial<ScalingEvidence>) =>
  whyNotScaling({ cluster, ...evidence }).map(({ cause, severity }) => `${severity} ${cause}`);

describe('found', () => {
  test.each<[string, Partial<ScalingEvidence>, string[]]>([
    ['nothing, where nothing is known', {}, []],
    ['rest', { jobs: [] }, ['info nothing-queued']],
    [
      'rest, when jobs of others wait',
      { jobs: [{ ...job(), compute: 'gpu' }] },
      ['info nothing-queued'],
    ],
    [
      'growth that is under way',
      { cluster: { ...resizing, targetNodes: 2 }, jobs: [], locks: { locks: [], unreadable: [] } },
      [],
    ],
    ['a lock that stops a resize', { cluster: resizing, locks: locked }, ['error lock']],
    ['a lock that stops a job', { locks: locked, jobs: [job()] }, ['error lock']],
    [
      'a lock that stops nothing yet',
      { locks: locked, jobs: [] },
      ['warning lock', 'info nothing-queued'],
    ],
    [
      'that locks are hidden',
      { cluster: resizing, locks: { locks: [], unreadable: [lock.scope] } },
      ['warning locks-unreadable'],
    ],
    ['that locks are hidden, at rest', { locks: { locks: [], unreadable: [lock.scope] } }, []],
    ['no quota for a job', { jobs: [job()], quota: full, size: ds3 }, ['error quota']],
    [
      'quota for some of the nodes',
      { cluster: { ...resizing, maxNodes: 9, targetNodes: 9 }, quota, size: ds3 },
      ['warning quota'],
    ],
    ['quota for all of the nodes', { jobs: [job(4)], quota, size: ds3 }, []],
    [
      'no quota, when nobody asks for any',
      { jobs: [], quota: full, size: ds3 },
      ['info nothing-queued'],
    ],
    [
      'the low-priority pool, not the family',
      { cluster: { ...cluster, vmPriority: 'LowPriority' }, jobs: [job()], quota: full, size: ds3 },
      [],
    ],
    [
      'no address',
      { jobs: [job()], subnet: { name: 'training', freeAddresses: 0 } },
      ['error addresses'],
    ],
    [
      'too few addresses',
      { jobs: [job(3)], subnet: { name: 'training', freeAddresses: 2 } },
      ['warning addresses'],
    ],
    ['enough addresses', { jobs: [job(2)], subnet: { name: 'training', freeAddresses: 2 } }, []],
    [
      'unusable nodes, with their errors',
      { cluster: { ...cluster, nodes: { unusable: 2 }, problems: [problem] } },
      ['error unusable'],
    ],
    ['errors of the service', { cluster: { ...cluster, problems: [problem] } }, ['error problem']],
    [
      'nodes taken back',
      { cluster: { ...cluster, nodes: { preempted: 1 } } },
      ['warning preempted'],
    ],
    [
      'a cluster at its maximum',
      { cluster: { ...cluster, currentNodes: 4, targetNodes: 4 }, jobs: [job()] },
      ['warning at-maximum'],
    ],
    ['a job that never fits', { jobs: [job(5)] }, ['error job-too-large']],
    [
      'more than one cause, the gravest first',
      {
        cluster: { ...cluster, nodes: { preempted: 1 } },
        jobs: [job()],
        quota: full,
        size: ds3,
        locks: locked,
      },
      ['error lock', 'error quota', 'warning preempted'],
    ],
  ])('%s', (_, evidence, expected) => {
    expect(causes(evidence)).toEqual(expected);
  });
});

const first = (evidence: Partial<ScalingEvidence>) => whyNotScaling({ cluster, ...evidence })[0];

describe('said', () => {
  test('of a lock: its name, its scope, and who can clear it', () => {
    expect(first({ cluster: resizing, locks: locked })).toMatchObject({
      text: 'cpu is stuck in Resizing (0 -> 0): the lock keep (CanNotDelete) on the resource group rg-ml stops it.',
      remedy: expect.stringContaining('Production'),
    });
  });

  test('of quota: the line that is full', () => {
    expect(first({ jobs: [job(2)], quota: full, size: ds3 })?.text).toBe(
      '2 more nodes of Standard_DS3_v2 take 8 vCPUs, and 0 of 24 are left in standardDSv2Family: none can start.',
    );
  });

  test('of unusable nodes: the words of the service', () => {
    const broken = { ...cluster, nodes: { unusable: 1 }, problems: [problem] };
    expect(first({ cluster: broken })?.text).toBe(
      '1 node is unusable. The service says: NodeSetupFailed: No route to the storage.',
    );
  });
});
