import type { Cluster, Instance } from '../compute/compute';
import { forgottenOf } from '../compute/forgotten';
import { idleNodes } from '../compute/node-counts';
import { jobsOn } from '../job/job-state';
import type { Job } from '../job/job';
import { count } from '../text/count';
import { formatSeconds } from '../text/format-seconds';
import type { Billed, ComputeCost } from './compute-cost';

export type SavingReason = 'forgotten' | 'failed' | 'no-jobs' | 'kept-nodes' | 'idle-nodes';

/** Machines of a compute that run and seem to do nothing. */
export interface Saving {
  reason: SavingReason;
  text: string;
  machines: number;
  /** Per hour, in the currency of the compute's cost; absent where the price is not known. */
  perHour?: number;
}

interface Evidence {
  now: Date;
  /** The jobs of the workspace that go on; undefined: not known. */
  jobs: readonly Job[] | undefined;
}

const failed = new Set(['SetupFailed', 'UserSetupFailed', 'Unusable']);

/** What could be saved at a compute, as far as anybody can tell from here. */
export function savingOf(
  compute: Billed & { cost: ComputeCost },
  evidence: Evidence,
): Saving | undefined {
  const found = compute.kind === 'cluster' ? ofCluster(compute) : ofInstance(compute, evidence);
  const { price } = compute.cost;
  return found && { ...found, ...(price !== undefined && { perHour: price * found.machines }) };
}

function ofCluster(cluster: Cluster): Saving | undefined {
  const machines = idleNodes(cluster.nodes);
  if (machines === 0) return undefined;
  const idle = count(machines, 'idle node');
  const { minNodes, idleSeconds } = cluster;
  if (minNodes > 0) {
    const text = `${idle}; the cluster keeps at least ${count(minNodes, 'node')}.`;
    return { reason: 'kept-nodes', text, machines };
  }
  const when = idleSeconds === undefined ? '' : ` after ${formatSeconds(idleSeconds)}`;
  const text = `${idle}; the cluster scales down by itself${when}.`;
  return { reason: 'idle-nodes', text, machines };
}

function ofInstance(instance: Instance, { now, jobs }: Evidence): Saving | undefined {
  if (failed.has(instance.state)) {
    const text = 'It failed, and its machine runs on.';
    return { reason: 'failed', text, machines: 1 };
  }
  if (instance.state !== 'Running' || jobs === undefined) return undefined;
  const { running, waiting } = jobsOn(jobs, instance.name);
  if (running.length + waiting.length > 0) return undefined;
  const forgotten = forgottenOf(instance, { now, busy: false });
  if (forgotten) return { reason: 'forgotten', text: forgotten.text, machines: 1 };
  return { reason: 'no-jobs', text: withoutJobs(instance), machines: 1 };
}

const withoutJobs = ({ idleMinutes }: Instance): string =>
  idleMinutes === undefined
    ? 'It runs without jobs, and does not stop when idle.'
    : 'It runs without jobs; it stops by itself when idle.';
