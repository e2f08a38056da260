import { describe, expect, it } from 'vitest';
import { startChange } from './change';
import { cancelJob, JobRefused, queueJob } from './jobs';
import { settle } from './settle';
import { at, createCluster, jobOn, nodeStates, SECOND, smallWorld } from './testing/small-world';

describe('a cluster that always has nodes', () => {
  it.each([
    [0, 'Creating', 'Steady', {}],
    [14, 'Creating', 'Steady', {}],
    [15, 'Succeeded', 'Resizing', { preparing: 2 }],
    [104, 'Succeeded', 'Resizing', { preparing: 2 }],
    [105, 'Succeeded', 'Steady', { idle: 2 }],
    [86_400, 'Succeeded', 'Steady', { idle: 2 }],
  ])('is after %i s %s, %s', (seconds, provisioningState, allocationState, nodes) => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-shared', { minNodeCount: 2 });
    settle(world, at(seconds));
    expect(cluster).toMatchObject({ provisioningState, allocationState });
    expect(nodeStates(cluster)).toEqual(nodes);
  });
});

describe('a job', () => {
  it.each([
    [100, { preparing: 2 }, 2],
    [189, { preparing: 2 }, 2],
    [190, { running: 2 }, 2],
    [789, { running: 2 }, 2],
    [790, { idle: 2 }, 2],
    [909, { idle: 2 }, 2],
    [910, { leaving: 2 }, 0],
    [930, {}, 0],
  ])('of two nodes and ten minutes, queued at 100 s: at %i s', (seconds, nodes, target) => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-train');
    queueJob(world, at(100), jobOn('cpu-train', 2, 600));
    settle(world, at(seconds));
    expect(nodeStates(cluster)).toEqual(nodes);
    expect(cluster.targetNodeCount).toBe(target);
  });

  it('takes idle nodes at once, and names itself on them', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-train', { minNodeCount: 2 });
    settle(world, at(200));
    const job = queueJob(world, at(200), jobOn('cpu-train', 1, 600));
    expect(nodeStates(cluster)).toEqual({ running: 1, idle: 1 });
    expect(cluster.nodes.map((node) => node.job)).toContain(job.name);
  });

  it('waits its turn, even if it would fit before those in front of it', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-train', { maxNodeCount: 3 });
    settle(world, at(100));
    queueJob(world, at(100), jobOn('cpu-train', 2, 600));
    const wide = queueJob(world, at(101), jobOn('cpu-train', 3, 600));
    const narrow = queueJob(world, at(102), jobOn('cpu-train', 1, 60));
    settle(world, at(400));
    expect(nodeStates(cluster)).toEqual({ running: 2, idle: 1 });
    settle(world, at(800));
    expect([wide.startedAtMs, narrow.startedAtMs]).toEqual([at(790), null]);
    settle(world, at(1400));
    expect(narrow.startedAtMs).toBe(at(1390));
  });

  it('waits for the places of nodes that are about to leave', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-train', { maxNodeCount: 2 });
    queueJob(world, at(100), jobOn('cpu-train', 2, 600));
    settle(world, at(910));
    queueJob(world, at(911), jobOn('cpu-train', 1, 600));
    expect(nodeStates(cluster)).toEqual({ leaving: 2 });
    expect(cluster).toMatchObject({ scaleError: null, targetNodeCount: 1 });
    settle(world, at(930));
    expect(nodeStates(cluster)).toEqual({ preparing: 1 });
  });

  it.each([
    ['more nodes than the cluster may have', 'cpu-train', 5],
    ['a cluster that does not exist', 'gpu-train', 1],
  ])('is refused when it asks for %s', (_, compute, nodes) => {
    const world = smallWorld();
    createCluster(world, 'cpu-train');
    expect(() => queueJob(world, at(60), jobOn(compute, nodes, 60))).toThrow(JobRefused);
  });
});

describe('scale settings', () => {
  it('let idle nodes above a lowered maximum go at once', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-train', { minNodeCount: 4 });
    settle(world, at(200));
    cluster.scale = { ...cluster.scale, minNodeCount: 0, maxNodeCount: 1 };
    startChange(world, cluster, 'Update', at(200));
    settle(world, at(205));
    expect(nodeStates(cluster)).toEqual({ idle: 1, leaving: 3 });
  });

  it('never let a node go that runs a job', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-train');
    queueJob(world, at(20), jobOn('cpu-train', 3, 3600));
    settle(world, at(200));
    cluster.scale = { ...cluster.scale, maxNodeCount: 1 };
    startChange(world, cluster, 'Update', at(200));
    settle(world, at(300));
    expect(nodeStates(cluster)).toEqual({ running: 3 });
  });
});

describe('a low-priority cluster', () => {
  it('loses nodes at times, runs the job anew and gets the node back', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'gpu-spot', { vmPriority: 'LowPriority' });
    settle(world, at(30));
    const job = queueJob(world, at(30), jobOn('gpu-spot', 2, 30 * 86_400));
    settle(world, at(300));
    expect(nodeStates(cluster)).toEqual({ running: 2 });
    const preemptedAt = Math.min(...cluster.nodes.map(({ preemptAtMs }) => preemptAtMs ?? 0));
    settle(world, preemptedAt);
    expect(nodeStates(cluster)).toEqual({ preempted: 1, idle: 1 });
    expect(job.startedAtMs).toBeNull();
    settle(world, preemptedAt + 60 * SECOND);
    expect(nodeStates(cluster)).toEqual({ preparing: 1, idle: 1 });
    settle(world, preemptedAt + 150 * SECOND);
    expect(nodeStates(cluster)).toEqual({ running: 2 });
    expect(job.startedAtMs).toBe(preemptedAt + 150 * SECOND);
  });

  it('loses all of them while the fault is on; a dedicated one does not', () => {
    const world = smallWorld();
    const spot = createCluster(world, 'spot', { vmPriority: 'LowPriority', minNodeCount: 2 });
    const dedicated = createCluster(world, 'dedicated', { minNodeCount: 2 });
    settle(world, at(200));
    world.faults.push({ id: 'f', effect: 'preempt-nodes' });
    settle(world, at(201));
    expect(nodeStates(spot)).toEqual({ preempted: 2 });
    expect(nodeStates(dedicated)).toEqual({ idle: 2 });
  });
});

describe('unusable nodes', () => {
  it('take up places, and go when no node is needed any more', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-train', { maxNodeCount: 3 });
    world.faults.push({ id: 'f', effect: 'break-nodes' });
    queueJob(world, at(20), jobOn('cpu-train', 2, 600));
    settle(world, at(110));
    expect(nodeStates(cluster)).toEqual({ unusable: 2, preparing: 1 });
    expect(cluster.nodes[0]?.error?.code).toBe('DiskFull');
    world.faults = [];
    settle(world, at(86_400));
    expect(nodeStates(cluster)).toEqual({ unusable: 2, idle: 1 });
    const [job] = cluster.jobs;
    cancelJob(world, cluster, job?.name ?? '', at(86_400));
    expect(nodeStates(cluster)).toEqual({ leaving: 3 });
    settle(world, at(86_420));
    expect(cluster).toMatchObject({ nodes: [], allocationState: 'Steady' });
  });

  it('stay as long as the cluster has a minimum', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-shared', { minNodeCount: 1, maxNodeCount: 2 });
    world.faults.push({ id: 'f', effect: 'break-nodes' });
    settle(world, at(110));
    world.faults = [];
    settle(world, at(86_400));
    expect(nodeStates(cluster)).toEqual({ unusable: 1, idle: 1 });
  });
});

it('deletes a cluster with its nodes and jobs', () => {
  const world = smallWorld();
  const cluster = createCluster(world, 'cpu-train');
  queueJob(world, at(20), jobOn('cpu-train', 2, 3600));
  settle(world, at(200));
  startChange(world, cluster, 'Delete', at(200));
  expect(nodeStates(cluster)).toEqual({ leaving: 2 });
  settle(world, at(220));
  expect(world.computes).toEqual([]);
});
