import type { Cluster } from '../compute/compute';
import type { LockReport } from '../lock/lock';
import { quotaLeft, type Quota } from '../quota/quota';
import type { VmPriority, VmSize } from '../vm-size/vm-size';
import type { Queue } from './evidence';

/** What a cluster has for a job, and what it could still get. */
export interface NodeRoom {
  idle: number;
  preparing: number;
  running: number;
  /** Nodes that are missing until the job, and all before it, have theirs. */
  missing: number;
  /** Nodes that it may add before its own maximum. */
  places: number;
  /** Nodes that it can add now, as far as is known for sure. */
  growable: number;
  /** The same if what is not known stands in no way. */
  growableAtBest: number;
}

interface Limits {
  size: VmSize;
  priority: VmPriority;
  locks: LockReport | undefined;
  quota: Quota | undefined;
  freeAddresses: number | undefined;
}

export function nodeRoom(
  { nodes, maxNodes }: Pick<Cluster, 'nodes' | 'maxNodes'>,
  wanted: number,
  queue: Pick<Queue, 'nodes'>,
  limits: Limits,
): NodeRoom {
  const { idle = 0, preparing = 0, running = 0, unusable = 0, preempted = 0 } = nodes;
  // Those that leave give their places back within minutes.
  const places = Math.max(0, maxNodes - idle - preparing - running - unusable - preempted);
  const { size, priority, locks, quota, freeAddresses = Number.POSITIVE_INFINITY } = limits;
  const isLocked = locks !== undefined && locks.locks.length > 0;
  const room = isLocked ? 0 : Math.min(places, freeAddresses);
  const byQuota = quota && Math.floor(quotaLeft(quota, size, priority).vCPUs / size.vCPUs);
  return {
    idle,
    preparing,
    running,
    missing: Math.max(0, queue.nodes + wanted - idle - preparing),
    places,
    growable: Math.min(room, byQuota ?? 0),
    growableAtBest: Math.min(room, byQuota ?? Number.POSITIVE_INFINITY),
  };
}
