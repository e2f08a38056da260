import type { Cluster, Compute, Instance } from '../compute/compute';
import type { NodeState } from '../compute/node-counts';
import type { VmPriority, VmSize } from '../vm-size/vm-size';

/** What counts against vCPU quota; AKS and what is attached count against quotas of their own. */
export type QuotaHolder = Cluster | Instance;

export const holdsQuota = (compute: Compute): compute is QuotaHolder =>
  compute.kind === 'cluster' || compute.kind === 'instance';

/**
 * An instance is dedicated always; a priority that nobody knows is taken for the one that no allowance
 * is needed for.
 */
export const priorityOf = (compute: QuotaHolder): VmPriority =>
  compute.kind === 'cluster' && compute.vmPriority === 'LowPriority' ? 'LowPriority' : 'Dedicated';

/** A node that was pre-empted has given its cores back; every other one holds them. */
export const heldNodes = ({ nodes, currentNodes }: Cluster): number =>
  Math.max(0, currentNodes - (nodes.preempted ?? 0));

export const nodesThat = ({ nodes }: Cluster, ...states: readonly NodeState[]): number =>
  states.reduce((sum, state) => sum + (nodes[state] ?? 0), 0);

/**
 * The vCPUs that a compute holds now. An instance keeps its own while it is stopped (Azure docs,
 * "Manage a compute instance"); one that could not be made was never given any.
 */
export function heldCores(compute: QuotaHolder, { vCPUs }: Pick<VmSize, 'vCPUs'>): number {
  if (compute.kind === 'cluster') return heldNodes(compute) * vCPUs;
  return compute.state === 'CreateFailed' ? 0 : vCPUs;
}

/** The vCPUs that a compute would hold at its largest. */
export function mostCores(compute: QuotaHolder, size: Pick<VmSize, 'vCPUs'>): number {
  return compute.kind === 'cluster' ? compute.maxNodes * size.vCPUs : heldCores(compute, size);
}
