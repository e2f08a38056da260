import type { SubscriptionState } from '../core/state';
import { stableGuid } from './chance';
import { isLive } from './cluster';
import { endJob } from './cluster-jobs';
import { rescale } from './cluster-scale';
import { type ClusterRecord, isCluster, type JobRecord, type PersonRef } from './compute-record';
import { madeUpJobName } from './job-name';
import type { OperationRecord } from './operation-record';
import { closeOperation, openOperation } from './operations';
import { jobResourceId } from './resource-id';
import { settle } from './settle';

interface NewJob {
  workspace: string;
  compute: string;
  nodes: number;
  durationMs: number;
  createdBy: PersonRef;
  /** Left out: one made up, as the service does. */
  displayName?: string;
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
  const { jobs, endedJobs } = cluster;
  const earlier = jobs.length + endedJobs.length;
  const name = stableGuid(subscription.randomSeed, cluster.name, now, earlier, 'job');
  const record: JobRecord = {
    name,
    displayName: job.displayName ?? madeUpJobName(name),
    nodes: job.nodes,
    durationMs: job.durationMs,
    createdBy: job.createdBy,
    queuedAtMs: now,
    arrived: false,
    startedAtMs: null,
  };
  jobs.push(record);
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

/** Ends a job before its time; undefined when it was over already. */
export function cancelJob(
  subscription: SubscriptionState,
  cluster: ClusterRecord,
  name: string,
  now: number,
): OperationRecord | undefined {
  const job = cluster.jobs.find((one) => one.name === name);
  if (job === undefined) return undefined;
  endJob(cluster, job, 'Canceled', now);
  if (isLive(cluster)) rescale(subscription, cluster, now);
  const resourceId = jobResourceId(subscription.subscriptionId, cluster, name);
  const id = stableGuid(subscription.randomSeed, resourceId, 'Cancel', now);
  const operation = openOperation(subscription, { id, location: cluster.region, resourceId }, now);
  closeOperation(subscription, id, now, null);
  settle(subscription, now);
  return operation;
}
