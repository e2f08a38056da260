import { describe, expect, test } from 'vitest';
import type { Cluster, Instance } from '../compute/compute';
import { ds3, nc6, quota } from '../compute/create-form/create-form.fixture';
import type { Lock } from '../lock/lock';
import type { Permission } from '../permission/permission';
import { availabilityOf } from './availability-of';
import type { AvailabilityEvidence } from './evidence';
import { attached, cluster, evidence, instance, job, quotaUsed } from './evidence.fixture';
import { smallestNeed, type JobNeed } from './job-need';

const lock: Lock = { name: 'keep', level: 'CanNotDelete', scope: '/subscriptions/s' };
const subnetId = '/subscriptions/s/subnets/small';
const inRegion = (facts: object) => new Map([['eastus', { quota, sizes: [ds3, nc6], ...facts }]]);

const ask = (
  need: Partial<JobNeed>,
  change: Partial<AvailabilityEvidence>,
): ReturnType<typeof availabilityOf> =>
  availabilityOf({ ...smallestNeed, ...need }, { ...evidence, ...change });

/** What is said of the one compute there is. */
function judged(need: Partial<JobNeed>, change: Partial<AvailabilityEvidence>) {
  const [first] = ask(need, change).computes;
  if (!first) throw new Error('There is no compute');
  return first;
}

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
      /it is failed. Broken: No route/,
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

describe('an instance', () => {
  type InstanceCase = [string, Partial<JobNeed>, Partial<Instance>, string, RegExp];
  test.each<InstanceCase>([
    ['that runs', {}, {}, 'ready', /without a job/],
    ['that runs a job', {}, { state: 'JobRunning' }, 'waits', /behind the job/],
    ['that is stopped', {}, { state: 'Stopped' }, 'blocked', /stopped/],
    ['that starts', {}, { state: 'Starting' }, 'blocked', /starting/],
    ['that is deleted', {}, { state: 'Deleting' }, 'blocked', /being deleted/],
    ['that is unusable', {}, { state: 'Unusable' }, 'blocked', /unusable/],
    ['whose setup failed', {}, { state: 'SetupFailed' }, 'blocked', /setup failed/],
    ['in a state nobody knows', {}, { state: 'Dreaming' }, 'unknown', /dreaming/],
    ['for more than one node', { nodes: 2 }, {}, 'unfit', /one machine/],
    ['that is too small', { cores: 8 }, {}, 'unfit', /4 vCPUs/],
    ['of somebody else', {}, { assignedTo: { id: 'b2', name: 'Mika' } }, 'unfit', /to Mika/],
  ])('%s', (_, need, change, standing, text) => {
    const answer = judged(need, { computes: [{ ...instance, ...change }] });
    expect(answer).toMatchObject({ standing, text: expect.stringMatching(text) });
  });

  test('that has jobs of its own waits for all of them', () => {
    const jobs = [job('Running', 1, instance.name), job('Queued', 1, instance.name)];
    expect(judged({}, { computes: [instance], jobs })).toMatchObject({
      standing: 'waits',
      text: 'behind 2 jobs on your instance',
      running: 1,
      waiting: 1,
    });
  });
});

test('what is attached tells nobody what is free', () => {
  expect(judged({}, { computes: [attached] })).toMatchObject({
    standing: 'unknown',
    text: expect.stringContaining('Databricks'),
  });
});

const reader: Permission[] = [{ actions: ['*/read'], notActions: [] }];
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
  ])('%s', (_, change, around, need, { text, ...step }: { text?: RegExp }) => {
    const answer = judged(need, { computes: [{ ...cluster, ...change }], ...around });
    expect(answer.step).toMatchObject({
      ...step,
      ...(text && { text: expect.stringMatching(text) }),
    });
  });

  test.each<[string, Partial<Instance>, Permission[] | undefined, object]>([
    ['a stop', { state: 'Stopped' }, undefined, { kind: 'start', text: 'Start dana-ci' }],
    ['a stop, for a reader', { state: 'Stopped' }, reader, { kind: 'ask' }],
    ['an unusable instance', { state: 'Unusable' }, undefined, { kind: 'restart' }],
  ])('%s', (_, change, permissions, step) => {
    const answer = judged({}, { computes: [{ ...instance, ...change }], permissions });
    expect(answer.step).toMatchObject(step);
  });

  test('the gravest of several causes', () => {
    const answer = judged({}, { locks: locked, regions: inRegion({ quota: quotaUsed(24) }) });
    expect(answer.causes.map(({ cause }) => cause)).toEqual(['lock', 'quota']);
    expect(answer.step).toEqual(answer.causes[0]?.step);
  });
});

describe('the whole answer', () => {
  const named = (name: string, change: Partial<Cluster> = {}): Cluster => ({
    ...cluster,
    ...change,
    name,
  });
  const ready = named('ready', { nodes: { idle: 1 } });
  const scales = named('scales');
  const waits = named('waits', { nodes: { running: 4 } });
  const stopped = { ...instance, name: 'stopped', state: 'Stopped' };
  const all = [
    named('unfit', { vmPriority: 'LowPriority' }),
    attached,
    stopped,
    waits,
    scales,
    ready,
  ];

  test('the best comes first, in whichever order they are listed', () => {
    const expected = ['ready', 'scales', 'waits', 'stopped', 'spark', 'unfit'];
    const namesOf = (computes: typeof all) =>
      ask({}, { computes }).computes.map(({ name }) => name);
    expect(namesOf(all)).toEqual(expected);
    expect(namesOf(all.toReversed())).toEqual(expected);
  });

  test.each([
    ['yes', [ready, scales]],
    ['soon', [scales, waits]],
    ['wait', [waits, stopped]],
    ['no', [stopped]],
    ['no', [attached]],
    ['no', []],
  ])('%s', (answer, computes) => {
    expect(ask({}, { computes }).answer).toBe(answer);
  });

  test('among equals the shorter queue, the lower price and the shorter wait come first', () => {
    const gpu = named('a-gpu', { vmSize: nc6.name, nodes: { idle: 1 } });
    const cheap = named('z-cheap', { nodes: { idle: 1 } });
    const sizes = [ds3, { ...nc6, price: { currency: 'USD', dedicated: 3 } }];
    const found = ask({}, { computes: [gpu, cheap], regions: inRegion({ sizes }) }).computes;
    expect(found.map(({ name }) => name)).toEqual(['z-cheap', 'a-gpu']);

    const waited = [
      { compute: 'a', medianSeconds: 90, jobs: 3 },
      { compute: 'b', medianSeconds: 30, jobs: 3 },
    ];
    const [first] = ask({}, { computes: [named('a'), named('b')], waits: waited }).computes;
    expect(first).toMatchObject({ name: 'b', recentWait: { medianSeconds: 30, jobs: 3 } });
  });

  test('the price is that of all nodes, as their priority has it', () => {
    expect(judged({ nodes: 3 }, {}).price?.amount).toBeCloseTo(0.9);
    const computes = [named('low', { vmPriority: 'LowPriority' })];
    expect(judged({ nodes: 3, lowPriority: true }, { computes }).price?.amount).toBeCloseTo(0.18);
  });
});
