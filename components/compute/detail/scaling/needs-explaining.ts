import type { Cluster } from '@/lib/domain/compute/compute';
import { isResizing } from '@/lib/domain/compute/compute-state';
import { jobsOn } from '@/lib/domain/job/job-state';
import type { Job } from '@/lib/domain/job/job';

/** Azure docs, "Manage compute": nodes are usually ready a few minutes after they are asked for. */
const patienceMs = 10 * 60_000;

interface Seen {
  /** Those of the workspace that have not ended; undefined is not known. */
  jobs: readonly Job[] | undefined;
  /** For how long the cluster has been resizing, or steady. */
  forMs: number;
}

/** Whether a cluster does something that people ask about, so that the page answers unasked. */
export function needsExplaining(cluster: Cluster, { jobs = [], forMs }: Seen): boolean {
  const { nodes, problems } = cluster;
  if (problems || nodes.unusable || nodes.preempted) return true;
  if (isResizing(cluster)) return isGoingNowhere(cluster) || forMs > patienceMs;
  return jobsOn(jobs, cluster.name).waiting.length > 0;
}

/** The studio's "Resizing (0 -> 0)": it says that it changes, and nothing comes or goes. */
const isGoingNowhere = ({ nodes, currentNodes, targetNodes }: Cluster): boolean =>
  currentNodes === targetNodes && !nodes.preparing && !nodes.leaving;
