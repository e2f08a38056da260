import type { SubscriptionState } from '../core/state';
import { stableGuid } from './chance';
import { type ClusterRecord, isCluster, type JobRecord, type PersonRef } from './compute-record';
import { settle } from './settle';

export interface NewJob {
  workspace: string;
  compute: string;
  nodes: number;
  durationMs: number;
  createdBy: PersonRef;
}

/** Says why a job cannot be queued. */
export class JobRefused extends Error {
  override readonly name = 'JobRefused';
}

/** Queues a job on a cluster; it starts as soon as nodes are there. */
export function queueJob(subscription: SubscriptionState, now: number, job: NewJob): JobRecord {
  settle(subscription, now);
  const cluster = clusterOf(subscription, job);
  if (job.nodes > cluster.scale.maxNodeCount) {
    throw new JobRefused(
      `Compute '${cluster.name}' has at most ${cluster.scale.maxNodeCount} nodes, ` +
        `and the job asks for ${job.nodes}.`,
    );
  }
  const record: JobRecord = {
    name: stableGuid(subscription.randomSeed, cluster.name, now, cluster.jobs.length, 'job'),
    nodes: job.nodes,
    durationMs: job.durationMs,
    createdBy: job.createdBy,
    queuedAtMs: now,
    arrived: false,
    startedAtMs: null,
  };
  cluster.jobs.push(record);
  settle(subscription, now);
  return record;
}

function clusterOf(subscription: SubscriptionState, { workspace, compute }: NewJob): ClusterRecord {
  const found = subscription.computes.find(
    (record) =>
      record.workspace.toLowerCase() === workspace.toLowerCase() &&
      record.name.toLowerCase() === compute.toLowerCase(),
  );
  if (found === undefined) {
    throw new JobRefused(`There is no compute '${compute}' in workspace '${workspace}'.`);
  }
  if (!isCluster(found)) {
    throw new JobRefused(`Compute '${compute}' is not a cluster.`);
  }
  if (found.provisioningState === 'Deleting' || found.provisioningState === 'Failed') {
    throw new JobRefused(`Compute '${compute}' is ${found.provisioningState.toLowerCase()}.`);
  }
  return found;
}
