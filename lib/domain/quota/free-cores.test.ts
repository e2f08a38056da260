import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Compute } from '../compute/compute';
import type { Job } from '../job/job';
import { planToFree, type FreeRequest } from './free-cores';
import { aCluster, anInstance, sizes } from './quota.fixture';

const idle = aCluster('idle', { minNodes: 2, nodes: { idle: 2 } });
const stopped = anInstance('stopped', { state: 'Stopped' });
const broken = anInstance('broken', { state: 'SetupFailed' });
const forgotten = anInstance('forgotten', { lastOperation: since('2026-07-01T08:00:00Z') });
const inUse = anInstance('in-use', { idleMinutes: 60 });
const busy = anInstance('busy', { state: 'JobRunning' });
const all = [busy, inUse, stopped, forgotten, broken, idle];

function since(time: string) {
  return { name: 'Start', status: 'Succeeded', time };
}

const plan = (change: Partial<FreeRequest>) =>
  planToFree({
    cores: 4,
    location: 'eastus',
    priority: 'Dedicated',
    computes: all,
    sizes,
    jobs: [],
    now: new Date('2026-07-15T12:00:00Z'),
    ...change,
  });

const job = (status: string): Job => ({ name: 'j', compute: 'c', status });

const named = (change: Partial<FreeRequest>) =>
  plan(change).steps.map(({ action, compute }) => `${action} ${compute.name}`);

describe('what would free so many cores', () => {
  test.each([
    [0, []],
    [1, ['scale idle']],
    [8, ['scale idle']],
    [9, ['scale idle', 'delete broken']],
    [16, ['scale idle', 'delete broken', 'delete forgotten']],
    [20, ['scale idle', 'delete broken', 'delete forgotten', 'delete stopped']],
    [24, ['scale idle', 'delete broken', 'delete forgotten', 'delete stopped', 'delete in-use']],
  ])('%i: the least missed first', (cores, steps) => {
    expect(named({ cores })).toEqual(steps);
  });

  test('what runs a job comes last, and says so', () => {
    const { steps, short } = plan({ cores: 28 });
    expect(steps.at(-1)).toMatchObject({ compute: busy, reason: 'runs-jobs', frees: 4 });
    expect(short).toBe(0);
  });

  test('what cannot be reached says by how much it falls short', () => {
    expect(plan({ cores: 40 })).toMatchObject({ frees: 28, short: 12 });
    expect(plan({ cores: 40 }).steps).toHaveLength(6);
  });

  test('one that is large enough rather than several small ones, the smallest of those', () => {
    const some = [
      anInstance('a', { state: 'Stopped' }),
      anInstance('b', { state: 'Stopped', vmSize: 'standard_ds5_v2' }),
      anInstance('c', { state: 'Stopped', vmSize: 'Standard_E8s_v3' }),
    ];
    expect(named({ computes: some, cores: 5 })).toEqual(['delete c']);
    expect(named({ computes: some, cores: 20 })).toEqual(['delete b', 'delete a']);
  });

  test('the one that would be enough is not counted twice', () => {
    const [a, b, c] = [{ idle: 2, unusable: 6 }, { idle: 3, unusable: 4 }, { unusable: 1 }].map(
      (nodes, index) => aCluster(`c${index}`, { nodes }),
    );
    const computes = [a, b, c].filter((one) => one !== undefined);
    expect(plan({ computes, cores: 61 })).toMatchObject({ frees: 64, short: 0 });
  });

  test('only of the family, the region and the priority that are asked for', () => {
    const elsewhere = anInstance('elsewhere', { state: 'Stopped', location: 'westus' });
    const other = anInstance('other', { state: 'Stopped', vmSize: 'Standard_E8s_v3' });
    const low = aCluster('low', { vmPriority: 'LowPriority', nodes: { idle: 1 } });
    const computes = [elsewhere, other, low];
    expect(named({ computes, family: 'Standard_ESv3_Family_Cluster_Dedicated_vCPUs' })).toEqual([
      'delete other',
    ]);
    expect(named({ computes, family: 'standardESv3Family', priority: 'LowPriority' })).toEqual([
      'scale low',
    ]);
    expect(named({ computes, location: 'West US' })).toEqual(['delete elsewhere']);
  });
});

describe('a cluster', () => {
  test.each([
    ['nothing allocated', { minNodes: 0, nodes: {} }, []],
    ['pre-empted nodes hold nothing', { nodes: { preempted: 2 } }, []],
    ['nodes that leave are not waited for', { nodes: { leaving: 2 } }, []],
    ['is deleted already', { provisioningState: 'Deleting', nodes: { idle: 2 } }, []],
    ['unusable nodes go with the cluster', { nodes: { unusable: 2 } }, ['delete c']],
    ['idle ones leave', { minNodes: 1, nodes: { idle: 1, running: 1 } }, ['scale c']],
  ])('%s', (_, change, steps) => {
    expect(named({ cores: 1, computes: [aCluster('c', change)] })).toEqual(steps);
  });

  test.each([
    [{ minNodes: 3, nodes: { idle: 2, running: 1 } }, 1],
    [{ minNodes: 1, nodes: { idle: 2, running: 2 } }, 1],
    [{ minNodes: 2, nodes: { idle: 2 } }, 0],
  ])('%j: the minimum that lets the idle ones go', (change, minNodes) => {
    expect(plan({ computes: [aCluster('c', change)] }).steps[0]).toMatchObject({ minNodes });
  });

  test('is named once, and deleted only where scaling it is not enough', () => {
    const cluster = aCluster('c', { nodes: { idle: 1, unusable: 2 } });
    expect(named({ cores: 4, computes: [cluster] })).toEqual(['scale c']);
    expect(named({ cores: 5, computes: [cluster] })).toEqual(['delete c']);
    const large = anInstance('large', { vmSize: 'Standard_DS5_v2' });
    expect(named({ cores: 20, computes: [cluster, large] })).toEqual(['scale c', 'delete large']);
  });

  test('idle nodes for which a job waits are not the first choice', () => {
    const computes = [aCluster('c', { nodes: { idle: 1 } }), stopped];
    expect(named({ computes, jobs: [job('Queued')] })).toEqual(['delete stopped']);
    const [step] = plan({ computes: computes.slice(0, 1), jobs: [job('Queued')] }).steps;
    expect(step).toMatchObject({
      reason: 'awaited-nodes',
      loses: expect.stringContaining('1 job'),
    });
  });

  test('whose job runs is marked, even where its nodes do not tell', () => {
    const computes = [aCluster('c', { nodes: { unusable: 1 } })];
    expect(plan({ computes, jobs: [job('Running')] }).steps[0]).toMatchObject({
      reason: 'runs-jobs',
    });
  });
});

test('what the caller may do comes before what others would have to', () => {
  const permissions = [
    { actions: ['Microsoft.MachineLearningServices/workspaces/computes/write'], notActions: [] },
  ];
  const awaited = aCluster('c', { nodes: { idle: 1 } });
  const jobs: Job[] = [{ name: 'j', compute: 'c', status: 'Queued' }];
  const { steps } = plan({ cores: 8, computes: [stopped, awaited], permissions, jobs });
  expect(steps.map(({ compute, verdict }) => [compute.name, verdict.ok])).toEqual([
    ['c', true],
    ['stopped', false],
  ]);
});

const nodes = fc.nat(3);
const anyCompute: fc.Arbitrary<(name: string) => Compute> = fc.oneof(
  fc
    .record({ idle: nodes, running: nodes, unusable: nodes, leaving: nodes, preempted: nodes })
    .map((counts) => (name: string) => aCluster(name, { minNodes: counts.idle, nodes: counts })),
  fc
    .record({
      state: fc.constantFrom('Running', 'Stopped', 'JobRunning', 'CreateFailed', 'Deleting'),
      vmSize: fc.constantFrom(...sizes.map(({ name }) => name), 'Standard_Unknown'),
    })
    .map((change) => (name: string) => anInstance(name, change)),
);
const anyComputes = fc
  .array(anyCompute, { maxLength: 12 })
  .map((makers) => makers.map((make, index) => make(`c${index}`)));

const always = (check: (cores: number, computes: readonly Compute[]) => void) =>
  fc.assert(fc.property(fc.integer({ min: 1, max: 120 }), anyComputes, check));

describe('whatever the computes', () => {
  test('it frees enough, or tells by how much not', () =>
    always((cores, computes) => {
      const { steps, frees, short } = plan({ cores, computes });
      expect(frees).toBe(steps.reduce((sum, step) => sum + step.frees, 0));
      expect(short).toBe(Math.max(0, cores - frees));
      const most = plan({ cores: 10_000, computes }).frees;
      expect(short > 0).toBe(most < cores);
    }));

  test('none of what it names could be left out', () =>
    always((cores, computes) => {
      const { steps, frees, short } = plan({ cores, computes });
      const needless = steps.filter((step) => frees - step.frees >= cores);
      expect(short > 0 ? [] : needless).toEqual([]);
    }));

  test('nothing is named twice', () =>
    always((cores, computes) => {
      const names = plan({ cores, computes }).steps.map(({ compute }) => compute.name);
      expect(new Set(names).size).toBe(names.length);
    }));
});
