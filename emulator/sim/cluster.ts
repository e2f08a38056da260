import type { SubscriptionState } from '../core/state';
import { jobEndMs, turnJobs } from './cluster-jobs';
import { preemptDue, turnNodes } from './cluster-nodes';
import { nextDepartureMs, rescale } from './cluster-scale';
import type { Change, ClusterRecord } from './compute-record';
import { closeOperation } from './operations';
import { NEVER, nothingHappened, type StepOutcome } from './step';

/** Nodes come and go only while the cluster itself is neither being made nor being deleted. */
export function isLive({ change, provisioningState }: ClusterRecord): boolean {
  return provisioningState !== 'Failed' && (change === null || change.kind === 'Update');
}

export function clusterDueMs(record: ClusterRecord): number {
  const changeMs = record.change?.endsMs ?? NEVER;
  if (!isLive(record)) {
    return changeMs;
  }
  let due = Math.min(changeMs, nextDepartureMs(record));
  for (const { endsMs, preemptAtMs } of record.nodes) {
    due = Math.min(due, endsMs ?? NEVER, preemptAtMs ?? NEVER);
  }
  for (const job of record.jobs) {
    due = Math.min(due, job.arrived ? (jobEndMs(job) ?? NEVER) : job.queuedAtMs);
  }
  return due;
}

/** Takes the cluster over what is due at `atMs`. */
export function stepCluster(
  subscription: SubscriptionState,
  record: ClusterRecord,
  atMs: number,
): StepOutcome {
  const { change } = record;
  if (change !== null && change.endsMs <= atMs) {
    endChange(subscription, record, change, atMs);
    if (change.kind === 'Delete') {
      return { gone: true, released: record.nodes.length > 0 };
    }
  }
  if (!isLive(record)) {
    return nothingHappened;
  }
  turnJobs(record, atMs);
  const left = turnNodes(subscription, record, atMs);
  const preempted = preemptDue(record, atMs);
  rescale(subscription, record, atMs);
  return { gone: false, released: left || preempted };
}

function endChange(
  subscription: SubscriptionState,
  record: ClusterRecord,
  { operationId, failure }: Change,
  atMs: number,
): void {
  record.change = null;
  closeOperation(subscription, operationId, atMs, failure);
  if (failure === null) {
    record.provisioningState = 'Succeeded';
  } else {
    record.provisioningState = 'Failed';
    record.provisioningErrors = [failure];
  }
}
