import type { Person } from '../entra/people';
import { stableGuid } from '../sim/chance';
import { diskFull, preemptionMs } from '../sim/cluster-nodes';
import type { ClusterRecord, JobRecord, NodeState } from '../sim/compute-record';
import { durations } from '../sim/durations';
import { madeUpJobName } from '../sim/job-name';
import { HOUR, MINUTE, refOf } from './world';

/** Longer than in the simulation, so that there is time to look at them. */
const lasts: Partial<Record<NodeState, number>> = {
  preparing: 10 * MINUTE,
  leaving: 5 * MINUTE,
  preempted: 15 * MINUTE,
};

/** So long a seeded node is left alone, so that whoever looks first sees what the seed says. */
const safe = 15 * MINUTE;

/** States of the nodes of a seeded cluster, in the order in which they are made. */
type NodePlan = Partial<Record<NodeState, number>>;

const nodeStates = ['running', 'idle', 'preparing', 'unusable', 'leaving', 'preempted'] as const;

/** Gives a cluster nodes; those that run share one job that was started half an hour ago. */
export function placeNodes(
  cluster: ClusterRecord,
  plan: NodePlan,
  { now, randomSeed, by }: { now: number; randomSeed: number; by: Person },
): ClusterRecord {
  const job = plan.running === undefined ? null : addJob(cluster, plan.running, 6 * HOUR, now, by);
  if (job !== null) {
    job.startedAtMs = job.queuedAtMs;
    // Its nodes had to be made first.
    job.queuedAtMs -= durations.nodePreparing;
  }
  for (const state of nodeStates) {
    for (let placed = 0; placed < (plan[state] ?? 0); placed += 1) {
      addNode(cluster, state, job, { now, randomSeed });
    }
  }
  cluster.targetNodeCount = cluster.nodes.length;
  return cluster;
}

function addNode(
  cluster: ClusterRecord,
  state: NodeState,
  job: JobRecord | null,
  { now, randomSeed }: { now: number; randomSeed: number },
): void {
  const duration = lasts[state];
  const node: ClusterRecord['nodes'][number] = {
    serial: cluster.nextSerial,
    state,
    allocatedMs: now - HOUR,
    sinceMs: state === 'running' ? now - 30 * MINUTE : now,
    endsMs: duration === undefined ? null : now + duration,
    preemptAtMs: null,
    job: state === 'running' ? (job?.name ?? null) : null,
    host: null,
    error: state === 'unusable' ? diskFull : null,
  };
  if (state === 'running' || state === 'idle') {
    node.preemptAtMs = preemptionMs(cluster, node, randomSeed, now + safe);
  }
  cluster.nodes.push(node);
  cluster.nextSerial += 1;
}

/** Puts a job into the queue half an hour ago. */
export function addJob(
  cluster: ClusterRecord,
  nodes: number,
  durationMs: number,
  now: number,
  by: Person,
): JobRecord {
  const name = stableGuid('seeded job', cluster.name, cluster.jobs.length);
  const job: JobRecord = {
    name,
    displayName: madeUpJobName(name),
    nodes,
    durationMs,
    createdBy: refOf(by),
    queuedAtMs: now - 30 * MINUTE,
    arrived: true,
    startedAtMs: null,
  };
  cluster.jobs.push(job);
  return job;
}
