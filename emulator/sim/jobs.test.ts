import { expect, it } from 'vitest';
import { startChange } from './change';
import { cancelJob, queueJob } from './jobs';
import { settle } from './settle';
import { at, createCluster, jobOn, nodeStates, smallWorld } from './testing/small-world';

it('remembers the jobs that are over, the last one first', () => {
  const world = smallWorld();
  const cluster = createCluster(world, 'cpu-train');
  const first = queueJob(world, at(20), jobOn('cpu-train', 1, 60));
  const second = queueJob(world, at(21), jobOn('cpu-train', 1, 300));
  settle(world, at(1_000));
  expect(cluster.jobs).toEqual([]);
  expect(cluster.endedJobs).toMatchObject([
    { name: second.name, outcome: 'Completed', endedAtMs: at(411) },
    { name: first.name, outcome: 'Completed', endedAtMs: at(170) },
  ]);
});

it('names a job as its maker wishes, and makes up a name otherwise', () => {
  const world = smallWorld();
  createCluster(world, 'cpu-train');
  const job = jobOn('cpu-train', 1, 60);
  expect(queueJob(world, at(20), { ...job, displayName: 'nightly' }).displayName).toBe('nightly');
  expect(queueJob(world, at(21), job).displayName).toMatch(/^[a-z]+_[a-z]+_[0-9a-f]{4}$/);
});

it('cancels a job that runs, and gives its nodes to the next', () => {
  const world = smallWorld();
  const cluster = createCluster(world, 'cpu-train', { maxNodeCount: 2 });
  const running = queueJob(world, at(20), jobOn('cpu-train', 2, 6_000));
  const waiting = queueJob(world, at(30), jobOn('cpu-train', 1, 6_000));
  settle(world, at(200));
  expect(cancelJob(world, cluster, running.name, at(200))).toMatchObject({ status: 'Succeeded' });
  expect(nodeStates(cluster)).toEqual({ running: 1, idle: 1 });
  expect(waiting.startedAtMs).toBe(at(200));
  expect(cluster.endedJobs).toMatchObject([{ name: running.name, outcome: 'Canceled' }]);
  expect(cancelJob(world, cluster, running.name, at(201))).toBeUndefined();
});

it('cancels a job of a cluster that is being deleted without bringing it back', () => {
  const world = smallWorld();
  const cluster = createCluster(world, 'cpu-train', { minNodeCount: 1 });
  const job = queueJob(world, at(20), jobOn('cpu-train', 1, 6_000));
  settle(world, at(200));
  startChange(world, cluster, 'Delete', at(200));
  cancelJob(world, cluster, job.name, at(201));
  expect(nodeStates(cluster)).toEqual({ leaving: 1 });
});

it('gives each job a name of its own, also one that takes the place of another at once', () => {
  const world = smallWorld();
  const cluster = createCluster(world, 'cpu-train');
  const first = queueJob(world, at(100), jobOn('cpu-train', 1, 600));
  cancelJob(world, cluster, first.name, at(100));
  const second = queueJob(world, at(100), jobOn('cpu-train', 1, 600));
  expect(second.name).not.toBe(first.name);
});
