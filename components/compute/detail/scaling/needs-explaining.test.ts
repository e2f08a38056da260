import { expect, test } from 'vitest';
import type { Cluster } from '@/lib/domain/compute/compute';
import type { Job } from '@/lib/domain/job/job';
import { needsExplaining } from './needs-explaining';
import { restingCluster } from '@/lib/domain/compute/cluster.fixture';

const cluster: Cluster = {
  ...restingCluster,
  name: 'cpu-1',
  maxNodes: 6,
  currentNodes: 2,
  targetNodes: 2,
  nodes: { running: 2 },
};
const resizing = { allocationState: 'Resizing' };
const minute = 60_000;
const waiting: Job = { name: 'j', status: 'Queued', compute: 'CPU-1' };

test.each<[string, Partial<Cluster>, Job[] | undefined, number, boolean]>([
  ['steady at work', {}, [{ ...waiting, status: 'Running' }], minute, false],
  ['steady for days', {}, [], 9_999 * minute, false],
  ['steady with jobs unknown', {}, undefined, minute, false],
  ['steady while a job waits', {}, [waiting], minute, true],
  ['steady while a job waits elsewhere', {}, [{ ...waiting, compute: 'x' }], minute, false],
  ['growing', { ...resizing, targetNodes: 4 }, [waiting], minute, false],
  ['growing for long', { ...resizing, targetNodes: 4 }, [waiting], 11 * minute, true],
  ['resizing to where it is', { ...resizing, currentNodes: 0, targetNodes: 0 }, [], 0, true],
  ['preparing the nodes it grew by', { ...resizing, nodes: { preparing: 2 } }, [], 0, false],
  ['with unusable nodes', { nodes: { unusable: 1 } }, [], minute, true],
  ['with pre-empted nodes', { nodes: { preempted: 1 } }, [], minute, true],
  ['with a problem', { problems: [{ code: 'x', message: 'y' }] }, [], minute, true],
])('%s', (_, change, jobs, forMs, expected) => {
  expect(needsExplaining({ ...cluster, ...change }, { jobs, forMs })).toBe(expected);
});
