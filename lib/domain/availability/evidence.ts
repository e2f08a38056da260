import type { Cluster, Compute } from '../compute/compute';
import { isRunning, isWaiting } from '../job/job-state';
import type { Job } from '../job/job';
import type { RecentWait } from '../job/recent-waits';
import type { LockReport } from '../lock/lock';
import { freeAddresses } from '../network/addresses';
import { findSubnet } from '../network/subnet-id';
import type { VirtualNetwork } from '../network/virtual-network';
import type { Permission } from '../permission/permission';
import type { Quota } from '../quota/quota';
import { nodesOf } from '../scaling/demand';
import { sizesByName, type VmSize } from '../vm-size/vm-size';

/** What is known of a region; what is absent could not be read. */
export interface RegionFacts {
  quota?: Quota | undefined;
  sizes?: readonly VmSize[] | undefined;
}

/** What an answer rests on; what is absent is not known, and is promised nothing by. */
export interface AvailabilityEvidence {
  /** Object id of whoever asks: an instance runs the jobs of its owner alone. */
  userId: string;
  computes: readonly Compute[];
  /** Those that have not ended. */
  jobs?: readonly Job[] | undefined;
  waits?: readonly RecentWait[] | undefined;
  permissions?: readonly Permission[] | undefined;
  /** At and above the workspace. */
  locks?: LockReport | undefined;
  /** The same and those of a subnet's network, by the subnet's id. */
  subnetLocks: ReadonlyMap<string, LockReport>;
  networks?: readonly VirtualNetwork[] | undefined;
  /** By name. */
  regions: ReadonlyMap<string, RegionFacts>;
  /** The region of the workspace: where a new cluster would be. */
  home?: string | undefined;
  /** What could not be read, in words. */
  unread: readonly string[];
}

export const locksOver = (
  { locks, subnetLocks }: AvailabilityEvidence,
  { subnetId }: Pick<Cluster, 'subnetId'>,
): LockReport | undefined =>
  (subnetId === undefined ? undefined : subnetLocks.get(subnetId)) ?? locks;

/** The subnet of a cluster with the addresses that it has left, where that is known. */
export function subnetOf(
  { networks }: AvailabilityEvidence,
  { subnetId }: Pick<Cluster, 'subnetId'>,
): { name: string; freeAddresses: number } | undefined {
  if (!networks || subnetId === undefined) return undefined;
  const found = findSubnet(networks, subnetId)?.subnet;
  return found && { name: found.name, freeAddresses: freeAddresses(found) };
}

export const regionOf = (
  { regions }: AvailabilityEvidence,
  { location }: { location: string },
): RegionFacts => regions.get(location) ?? {};

/** Evidence, looked up by names in lower case: there may be thousands of computes. */
export interface Known extends AvailabilityEvidence {
  queues: ReadonlyMap<string, Queue>;
  recent: ReadonlyMap<string, RecentWait>;
  /** Of each region. */
  sizes: ReadonlyMap<string, ReadonlyMap<string, VmSize>>;
}

export const knownFrom = (evidence: AvailabilityEvidence): Known => ({
  ...evidence,
  queues: queuesOf(evidence.jobs ?? []),
  recent: new Map(evidence.waits?.map((wait) => [wait.compute, wait])),
  sizes: new Map(
    [...evidence.regions].map(([region, { sizes = [] }]) => [region, sizesByName(sizes)]),
  ),
});

/** The figures of the machines of a compute, where its region tells of them. */
export const sizeOf = (
  { sizes }: Known,
  { location, vmSize }: { location: string; vmSize: string },
): VmSize | undefined => sizes.get(location)?.get(vmSize.toLowerCase());

/** The jobs that a new one comes after. */
export interface Queue {
  running: number;
  waiting: number;
  /** Nodes that those who wait ask for. */
  nodes: number;
  /** The most that one of them asks for. */
  largest: number;
}

const noQueue: Queue = { running: 0, waiting: 0, nodes: 0, largest: 0 };

export const queueOf = ({ queues }: Known, { name }: { name: string }): Queue =>
  queues.get(name.toLowerCase()) ?? noQueue;

function queuesOf(jobs: readonly Job[]): ReadonlyMap<string, Queue> {
  const queues = new Map<string, Queue>();
  for (const job of jobs) {
    const compute = job.compute?.toLowerCase();
    if (compute !== undefined) queues.set(compute, withJob(queues.get(compute) ?? noQueue, job));
  }
  return queues;
}

function withJob(queue: Queue, job: Job): Queue {
  if (isRunning(job)) return { ...queue, running: queue.running + 1 };
  if (!isWaiting(job)) return queue;
  const nodes = nodesOf(job);
  return {
    ...queue,
    waiting: queue.waiting + 1,
    nodes: queue.nodes + nodes,
    largest: Math.max(queue.largest, nodes),
  };
}
