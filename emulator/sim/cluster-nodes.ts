import { hasEffect } from '../core/faults';
import type { SubscriptionState } from '../core/state';
import { chance } from './chance';
import { releaseNode, requeue } from './cluster-jobs';
import type { ClusterRecord, NodeRecord } from './compute-record';
import { durations } from './durations';
import type { ErrorDetail } from './operation-record';

/** Adds nodes that are being prepared. */
export function addNodes(record: ClusterRecord, count: number, atMs: number): void {
  for (let added = 0; added < count; added += 1) {
    const node: NodeRecord = {
      serial: record.nextSerial,
      state: 'preparing',
      allocatedMs: atMs,
      sinceMs: atMs,
      endsMs: atMs + durations.nodePreparing,
      preemptAtMs: null,
      job: null,
      host: null,
      error: null,
    };
    record.nodes.push(node);
    record.nextSerial += 1;
  }
}

export function leave(node: NodeRecord, atMs: number): void {
  node.state = 'leaving';
  node.sinceMs = atMs;
  node.endsMs = atMs + durations.nodeLeaving;
  node.error = null;
  node.preemptAtMs = null;
  node.job = null;
}

/** The capacity goes to a customer who pays the full price; the job on it starts anew. */
export function preempt(record: ClusterRecord, node: NodeRecord, atMs: number): void {
  const { job } = node;
  node.state = 'preempted';
  node.sinceMs = atMs;
  node.endsMs = atMs + durations.nodePreempted;
  node.preemptAtMs = null;
  node.job = null;
  if (job !== null) {
    requeue(record, job, atMs);
  }
}

/** A pre-empted node comes back: to its owner it is the same node. */
export function prepareAgain(node: NodeRecord, atMs: number): void {
  node.state = 'preparing';
  node.allocatedMs = atMs;
  node.sinceMs = atMs;
  node.endsMs = atMs + durations.nodePreparing;
}

/** Azure Batch docs, "Check for pool and node errors": what most often makes a node unusable. */
export const diskFull: ErrorDetail = {
  code: 'DiskFull',
  message: 'There is not enough disk space on the node',
};

/** Takes in nodes that are ready and drops those that have left; says whether any has left. */
export function turnNodes(
  { randomSeed, faults }: Pick<SubscriptionState, 'randomSeed' | 'faults'>,
  record: ClusterRecord,
  atMs: number,
): boolean {
  const breaks = hasEffect(faults, 'break-nodes');
  const before = record.nodes.length;
  record.nodes = record.nodes.filter(
    ({ state, endsMs }) => state !== 'leaving' || endsMs === null || endsMs > atMs,
  );
  for (const node of record.nodes) {
    if (node.state === 'preparing' && node.endsMs !== null && node.endsMs <= atMs) {
      node.endsMs = null;
      if (breaks) {
        node.state = 'unusable';
        node.sinceMs = atMs;
        node.error = diskFull;
      } else {
        releaseNode(node, atMs);
        node.preemptAtMs = preemptionMs(record, node, randomSeed, atMs);
      }
    }
  }
  return record.nodes.length < before;
}

/** Pre-empts the nodes whose time has come; says whether there were any. */
export function preemptDue(record: ClusterRecord, atMs: number): boolean {
  const due = record.nodes.filter(({ preemptAtMs }) => preemptAtMs !== null && preemptAtMs <= atMs);
  for (const node of due) {
    preempt(record, node, atMs);
  }
  return due.length > 0;
}

/** Pre-emption strikes at a constant rate, so the time until it does is exponentially distributed. */
export function preemptionMs(
  { name, vmPriority }: Pick<ClusterRecord, 'name' | 'vmPriority'>,
  { serial, allocatedMs }: NodeRecord,
  randomSeed: number,
  atMs: number,
): number | null {
  if (vmPriority === 'Dedicated') {
    return null;
  }
  const luck = chance(randomSeed, 'pre-emption', name, serial, allocatedMs);
  return atMs + Math.ceil(-Math.log(1 - luck) * durations.meanTimeToPreemption) + 1;
}
