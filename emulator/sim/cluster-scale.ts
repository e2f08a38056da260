import type { SubscriptionState } from '../core/state';
import { demandOf, startJobs } from './cluster-jobs';
import { addNodes, leave, prepareAgain } from './cluster-nodes';
import type { ClusterRecord, NodeRecord } from './compute-record';
import { durations } from './durations';
import { isHeldByLock } from './locks';
import { nodeRoom } from './node-room';
import { NEVER } from './step';
import { placeInSubnet } from './subnet';

const staying = ({ state }: NodeRecord) => state !== 'leaving';

/** Nodes that the cluster should have: what its jobs ask for, within its scale settings. */
function wantedNodes(record: ClusterRecord): number {
  const { minNodeCount, maxNodeCount } = record.scale;
  // Nodes that are unusable serve no job, yet they count towards the most that there may be.
  const unusable = record.nodes.filter(({ state }) => state === 'unusable').length;
  return Math.min(Math.max(demandOf(record), minNodeCount) + unusable, maxNodeCount);
}

function surplusNodes(record: ClusterRecord): number {
  return record.nodes.filter(staying).length - wantedNodes(record);
}

/** When the first idle node leaves, if nothing happens until then. */
export function nextDepartureMs(record: ClusterRecord): number {
  if (
    record.held ||
    !record.nodes.some(({ state }) => state === 'idle') ||
    surplusNodes(record) <= 0
  ) {
    return NEVER;
  }
  return record.nodes
    .filter(({ state }) => state === 'idle')
    .reduce((first, { sinceMs }) => Math.min(first, sinceMs + record.scale.idleMs), NEVER);
}

/** Gives nodes to the jobs, then lets nodes leave and brings in new ones as far as quota goes. */
export function rescale(
  subscription: SubscriptionState,
  record: ClusterRecord,
  atMs: number,
): void {
  record.held = isHeldByLock(subscription, record);
  startJobs(record, atMs);
  if (record.held) {
    awaitUnlocking(record, atMs);
  } else {
    dismiss(record, atMs);
    returnPreempted(subscription, record, atMs);
    grow(subscription, record, atMs);
    const kept = record.nodes.filter(staying).length;
    const { maxNodeCount } = record.scale;
    record.targetNodeCount = Math.min(Math.max(wantedNodes(record), kept), maxNodeCount);
  }
  placeInSubnet(subscription, record);
  tellAllocation(record, atMs);
}

/** Nodes that were there stay, and the target is not raised before the first of them is made. */
function awaitUnlocking(record: ClusterRecord, atMs: number): void {
  for (const node of record.nodes) {
    if (node.state === 'preempted' && node.endsMs !== null && node.endsMs <= atMs) {
      node.endsMs = atMs + durations.nodePreempted;
    }
  }
}

function tellAllocation(record: ClusterRecord, atMs: number): void {
  // As in Azure Batch, whose pools these are: once a resize has ended in an error the pool is
  // steady again, short of its target. One that a lock holds up never ends.
  const moving =
    (record.held && surplusNodes(record) !== 0) ||
    record.nodes.some(
      ({ state }) => state === 'preparing' || state === 'leaving' || state === 'preempted',
    );
  const allocationState = moving ? 'Resizing' : 'Steady';
  if (record.allocationState !== allocationState) {
    record.allocationState = allocationState;
    record.allocationStateSinceMs = atMs;
  }
}

function dismiss(record: ClusterRecord, atMs: number): void {
  let surplus = surplusNodes(record);
  let overMaximum = record.nodes.filter(staying).length - record.scale.maxNodeCount;
  const idle = record.nodes
    .filter(({ state }) => state === 'idle')
    .toSorted((a, b) => a.sinceMs - b.sinceMs || b.serial - a.serial);
  for (const node of idle) {
    if (surplus <= 0 || (overMaximum <= 0 && node.sinceMs + record.scale.idleMs > atMs)) {
      return;
    }
    leave(node, atMs);
    surplus -= 1;
    overMaximum -= 1;
  }
}

/** Looks for new capacity for nodes that were pre-empted, and forgets those no longer needed. */
function returnPreempted(subscription: SubscriptionState, record: ClusterRecord, atMs: number) {
  let surplus = surplusNodes(record);
  for (const node of record.nodes.filter(({ state }) => state === 'preempted')) {
    if (node.endsMs === null || node.endsMs > atMs) {
      continue;
    }
    if (surplus > 0) {
      record.nodes = record.nodes.filter((one) => one !== node);
      surplus -= 1;
    } else if (nodeRoom(subscription, record).machines > 0) {
      prepareAgain(node, atMs);
    } else {
      node.endsMs = atMs + durations.nodePreempted;
    }
  }
}

function grow(subscription: SubscriptionState, record: ClusterRecord, atMs: number): void {
  // Nodes that are about to leave still take up their places.
  const places = record.scale.maxNodeCount - record.nodes.length;
  const missing = Math.min(-surplusNodes(record), places);
  if (missing <= 0) {
    record.scaleError = null;
    return;
  }
  const added = Math.min(missing, nodeRoom(subscription, record).machines);
  addNodes(record, added, atMs);
  if (added === missing) {
    record.scaleError = null;
  } else if (added > 0 || record.scaleError === null) {
    record.scaleError = nodeRoom(subscription, record).refusal(missing - added);
  }
}
