import { describe, expect, test } from 'vitest';
import type { Cluster } from '../compute/compute';
import { ds3, nc6 } from '../compute/create-form/create-form.fixture';
import type { AvailabilityEvidence } from './evidence';
import { cluster, inRegion, job, judged, lock, quotaUsed } from './evidence.fixture';
import type { JobNeed } from './job-need';

const subnetId = '/subscriptions/s/subnets/small';

type Case = [
  what: string,
  need: Partial<JobNeed>,
  cluster: Partial<Cluster>,
  around: Partial<AvailabilityEvidence>,
  standing: string,
  text: RegExp,
];

describe('a cluster', () => {
  test.each<Case>([
    ['with idle nodes', { nodes: 2 }, { nodes: { idle: 3 } }, {}, 'ready', /^3 idle nodes of/],
    [
      'with idle nodes that are left after the queue',
      {},
      { nodes: { idle: 3 } },
      { jobs: [job('Queued', 2)] },
      'ready',
      /^1 idle node /,
    ],
    [
      'with idle nodes, and no word of jobs, locks and quota',
      {},
      { nodes: { idle: 1 } },
      { jobs: undefined, locks: undefined, regions: inRegion({ quota: undefined }) },
      'ready',
      /idle/,
    ],
    [
      'with idle nodes below a lock, which stops scaling alone',
      {},
      { nodes: { idle: 1 } },
      { locks: { locks: [lock], unreadable: [] } },
      'ready',
      /idle/,
    ],
    ['with free quota', { nodes: 4 }, {}, {}, 'after-scaling', /free for 4 more nodes/],
    [
      'with free quota for the nodes beyond those that idle',
      { nodes: 3 },
      { nodes: { idle: 1 } },
      {},
      'after-scaling',
      /2 more nodes/,
    ],
    [
      'whose nodes are being prepared',
      { nodes: 2 },
      { nodes: { preparing: 2 } },
      { regions: inRegion({ quota: quotaUsed(24) }) },
      'after-scaling',
      /^2 nodes of .* are being prepared/,
    ],
    [
      'whose queue gets its nodes as well',
      { nodes: 2 },
      {},
      { jobs: [job('Queued', 2)] },
      'after-scaling',
      /4 more nodes/,
    ],
    [
      'whose leaving nodes give their places back',
      { nodes: 4 },
      { nodes: { leaving: 4 } },
      {},
      'after-scaling',
      /4 more/,
    ],
    [
      'that is busy to its maximum',
      {},
      { nodes: { running: 4 } },
      { jobs: [job('Running', 4), job('Queued', 1)] },
      'waits',
      /^behind 1 running and 1 waiting jobs$/,
    ],
    [
      'that is busy with what is not listed',
      {},
      { nodes: { running: 4 } },
      { jobs: undefined },
      'waits',
      /what runs on 4 nodes/,
    ],
    [
      'without quota, until the job on it ends',
      {},
      { nodes: { running: 1 } },
      { jobs: [job('Running')], regions: inRegion({ quota: quotaUsed(24) }) },
      'waits',
      /^behind 1 running job$/,
    ],
    [
      'without quota',
      { nodes: 2 },
      {},
      { regions: inRegion({ quota: quotaUsed(20) }) },
      'blocked',
      /2 more nodes .* take 8 vCPUs, and 4 of 24 are left/,
    ],
    [
      'whose queue holds everything up for good',
      {},
      { nodes: { idle: 1 } },
      { jobs: [job('Queued', 2)], locks: { locks: [lock], unreadable: [] } },
      'blocked',
      /the lock keep/,
    ],
    [
      'below a lock',
      {},
      {},
      { locks: { locks: [lock], unreadable: [] } },
      'blocked',
      /cpu cannot scale: the lock keep \(CanNotDelete\) .* stops it/,
    ],
    [
      'in a network below a lock',
      {},
      { subnetId },
      { subnetLocks: new Map([[subnetId, { locks: [lock], unreadable: [] }]]) },
      'blocked',
      /the lock keep/,
    ],
    [
      'with unusable nodes up to its maximum',
      {},
      { nodes: { unusable: 4 } },
      {},
      'blocked',
      /4 nodes are unusable/,
    ],
    [
      'whose nodes were taken back',
      { lowPriority: true },
      { vmPriority: 'LowPriority', nodes: { preempted: 4 } },
      {},
      'blocked',
      /Azure took 4 low-priority nodes back/,
    ],
    ['that is created', {}, { provisioningState: 'Creating' }, {}, 'blocked', /it is creating/],
    ['that is deleted', {}, { provisioningState: 'Deleting' }, {}, 'blocked', /being deleted/],
    [
      'that failed',
      {},
      { provisioningState: 'Failed', problems: [{ code: 'Broken', message: 'No route.' }] },
      {},
      'blocked',
      /its state is “Failed”. Broken: No route/,
    ],
    ['with too few nodes', { nodes: 5 }, {}, {}, 'unfit', /4 nodes at most, and the job takes 5/],
    ['without GPUs', { gpus: 1 }, {}, {}, 'unfit', /has no GPU, and the job takes 1/],
    ['with another GPU', { gpuModel: 'a100' }, { vmSize: nc6.name }, {}, 'unfit', /has V100/],
    ['with too few vCPUs', { cores: 8 }, {}, {}, 'unfit', /has 4 vCPUs, and the job takes 8/],
    ['with too little memory', { memoryGiB: 32 }, {}, {}, 'unfit', /has 14 GiB/],
    ['of another size', { vmSize: nc6.name }, {}, {}, 'unfit', /asks for Standard_NC6s_v3/],
    [
      'of the size, in another case',
      { vmSize: ds3.name.toUpperCase() },
      {},
      {},
      'after-scaling',
      /./,
    ],
    ['of low priority', {}, { vmPriority: 'LowPriority' }, {}, 'unfit', /may take them back/],
    [
      'of low priority, where that is allowed',
      { lowPriority: true },
      { vmPriority: 'LowPriority' },
      { regions: inRegion({ quota: quotaUsed(24) }) },
      'after-scaling',
      /./,
    ],
    ['of a size that nobody knows', {}, { vmSize: 'Standard_X' }, {}, 'unknown', /Standard_X/],
    [
      'that would have to scale by a quota that nobody knows',
      {},
      {},
      { regions: inRegion({ quota: undefined }) },
      'unknown',
      /quota of eastus could not be read/,
    ],
  ])('%s', (_, need, change, around, standing, text) => {
    const answer = judged(need, { computes: [{ ...cluster, ...change }], ...around });
    expect(answer).toMatchObject({ standing, text: expect.stringMatching(text) });
  });

  test('in a subnet without addresses', () => {
    const subnet = { id: subnetId, name: 'small', addressPrefixes: ['10.0.0.0/29'] };
    const network = { id: 'v', name: 'v', resourceGroup: 'rg', location: 'eastus' };
    const answer = judged(
      { nodes: 2 },
      {
        computes: [{ ...cluster, subnetId }],
        networks: [{ ...network, subnets: [{ ...subnet, usedAddresses: 2 }] }],
      },
    );
    expect(answer).toMatchObject({ standing: 'blocked', causes: [{ cause: 'addresses' }] });
  });
});
