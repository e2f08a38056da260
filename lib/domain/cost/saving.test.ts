import { describe, expect, test } from 'vitest';
import type { Instance } from '../compute/compute';
import type { Job } from '../job/job';
import { aCluster, anInstance, aSize } from './cost.fixture';
import { computeCost, type Billed } from './compute-cost';
import { savingOf } from './saving';

const now = new Date('2026-11-20T12:00:00Z');
const job = (compute: string, status: string): Job => ({
  name: 'job-1',
  displayName: 'job-1',
  status,
  compute,
});
const of = (compute: Billed, jobs: readonly Job[] | undefined = [], size = aSize()) =>
  savingOf({ ...compute, cost: computeCost(compute, size) }, { now, jobs });

const started = (time: string): Partial<Instance> => ({
  lastOperation: { name: 'Start', status: 'Succeeded', time },
});

describe('what could be saved', () => {
  test.each<[string, Billed, string, string]>([
    [
      'an instance that nothing stops',
      anInstance(started('2026-11-18T12:00:00Z')),
      'forgotten',
      'nothing stops it',
    ],
    [
      'an instance without jobs',
      anInstance(started('2026-11-20T11:00:00Z')),
      'no-jobs',
      'does not stop when idle',
    ],
    ['one that stops when idle', anInstance({ idleMinutes: 60 }), 'no-jobs', 'stops by itself'],
    ['one whose setup failed', anInstance({ state: 'SetupFailed' }), 'failed', 'runs on'],
    [
      'idle nodes that go',
      aCluster({ nodes: { idle: 1 }, idleSeconds: 120 }),
      'idle-nodes',
      '1 idle node; the cluster scales down by itself after 2 minutes.',
    ],
    [
      'idle nodes that stay',
      aCluster({ nodes: { idle: 3 }, minNodes: 2 }),
      'kept-nodes',
      '3 idle nodes; the cluster keeps at least 2 nodes.',
    ],
  ])('%s', (_, compute, reason, text) => {
    const saving = of(compute);
    expect(saving?.reason).toBe(reason);
    expect(saving?.text).toContain(text);
  });

  test('each idle node at its price', () => {
    expect(of(aCluster({ nodes: { idle: 3, running: 2 } }))?.perHour).toBeCloseTo(0.3, 9);
  });

  test('a price that is not known is left out', () => {
    expect(of(anInstance(), [], aSize({ dedicated: undefined }))).not.toHaveProperty('perHour');
  });
});

describe('nothing to save', () => {
  test.each<[string, Billed, Job[] | undefined]>([
    ['it is stopped', anInstance({ state: 'Stopped' }), []],
    ['it runs a job', anInstance(), [job('Dana-CI', 'Running')]],
    ['a job waits for it', anInstance(), [job('dana-ci', 'Queued')]],
    ['all nodes work', aCluster({ nodes: { running: 2 } }), []],
  ])('%s', (_, compute, jobs) => expect(of(compute, jobs)).toBeUndefined());

  test('nobody knows of its jobs', () => {
    const compute = anInstance();
    const saving = savingOf(
      { ...compute, cost: computeCost(compute, aSize()) },
      { now, jobs: undefined },
    );
    expect(saving).toBeUndefined();
  });
});
