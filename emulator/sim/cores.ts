import type { SubscriptionState } from '../core/state';
import { type ComputeRecord, isCluster, isInstance, type NodeRecord } from './compute-record';
import { findVmSize, type VmSize } from './vm-size';

export type CorePool = 'dedicated' | 'lowPriority';

/** Cores that a compute holds now, and the pool that they are taken from. */
interface HeldCores {
  pool: CorePool;
  family: string;
  cores: number;
}

/** A node that was pre-empted has given its cores back. */
function nodesHolding(nodes: readonly NodeRecord[]): number {
  return nodes.reduce((count, { state }) => (state === 'preempted' ? count : count + 1), 0);
}

/**
 * What counts against quota is what is allocated, which is what the usages API reports. The docs'
 * remark that unprovisioned nodes count too describes how far a cluster may grow, not this figure.
 * An instance holds its cores from the start of its creation until it is gone, stopped or not
 * (Azure docs: manage a compute instance); one whose creation failed was never given any.
 */
export function heldCores(record: ComputeRecord): HeldCores | undefined {
  if (!isInstance(record) && !isCluster(record)) {
    return undefined;
  }
  // Most clusters are scaled down to nothing, and this is asked of each compute at each scale-up.
  if (isCluster(record) && record.nodes.length === 0) {
    return undefined;
  }
  const size = findVmSize(record.vmSize);
  if (size === undefined) {
    return undefined;
  }
  if (isCluster(record)) {
    return { ...poolOf(record, size), cores: nodesHolding(record.nodes) * size.vCPUs };
  }
  const refused = record.state === 'CreateFailed' || record.change?.failure != null;
  return { pool: 'dedicated', family: size.family, cores: refused ? 0 : size.vCPUs };
}

export function poolOf(
  cluster: { vmPriority: 'Dedicated' | 'LowPriority' },
  size: VmSize,
): { pool: CorePool; family: string } {
  return {
    pool: cluster.vmPriority === 'LowPriority' ? 'lowPriority' : 'dedicated',
    family: size.family,
  };
}

interface CoresInUse {
  total: Record<CorePool, number>;
  byFamily: Record<CorePool, Map<string, number>>;
}

/** Cores in use in a region, over all workspaces of the subscription. */
export function coresInUse(subscription: SubscriptionState, region: string): CoresInUse {
  const use: CoresInUse = {
    total: { dedicated: 0, lowPriority: 0 },
    byFamily: { dedicated: new Map(), lowPriority: new Map() },
  };
  for (const record of subscription.computes) {
    const held = record.region === region ? heldCores(record) : undefined;
    if (held !== undefined) {
      use.total[held.pool] += held.cores;
      const families = use.byFamily[held.pool];
      families.set(held.family, (families.get(held.family) ?? 0) + held.cores);
    }
  }
  return use;
}
