import { isResizing } from '../compute/compute-state';
import { jobsOn } from '../job/job-state';
import type { Job } from '../job/job';
import type { ScalingEvidence } from './evidence';

/** What the cluster is asked for, against what it has. */
export interface Demand {
  waiting: readonly Job[];
  /** Nodes that it is on its way to, or that waiting jobs ask for, beyond those it has. */
  missing: number;
  /** The nodes that it may still add before its own maximum. */
  room: number;
  /** Whether it tries to change, or has a reason to. */
  wants: boolean;
}

export function demandOf({ cluster, jobs }: ScalingEvidence): Demand {
  const { waiting } = jobsOn(jobs ?? [], cluster.name);
  const asked = waiting.reduce((sum, job) => sum + nodesOf(job), 0);
  const room = Math.max(0, cluster.maxNodes - cluster.currentNodes);
  const missing = Math.min(room, Math.max(cluster.targetNodes - cluster.currentNodes, asked));
  return { waiting, missing, room, wants: isResizing(cluster) || missing > 0 };
}

/** A job that does not say runs on one node (OpenAPI, `instanceCount`). */
export const nodesOf = ({ nodes }: Job): number => nodes ?? 1;
