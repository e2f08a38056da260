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

/** Usable nodes that the cluster should have: what its jobs ask for, and its minimum. */
function neededNodes(record: ClusterRecord): number {
  return Math.max(demandOf(record), record.scale.minNodeCount);
}

/** Unusable nodes serve no job, yet they stay and take up places until no node is needed at all. */
function wantedNodes(record: ClusterRecord): number {
  const needed = neededNodes(record);
  if (needed === 0) return 0;
  const unusable = record.nodes.filter(({ state }) => state === 'unusable').length;
  return Math.min(needed + unusable, record.scale.maxNodeCount);
}

/** Nodes that may leave once they have been so for the idle time. */
function dispensableNodes(record: ClusterRecord): NodeRecord[] {
  const isNeeded = neededNodes(record) > 0;
  return record.nodes.filter(
    ({ state }) => state === 'idle' || (state === 'unusable' && !isNeeded),
  );
}

function surplusNodes(record: ClusterRecord): number {
  return record.nodes.filter(staying).length - wantedNodes(record);
}

/** When the first node leaves, if nothing happens until then. */
export function nextDepartureMs(record: ClusterRecord): number {
  if (record.held || surplusNodes(record) <= 0) {
    return NEVER;
  }
  return dispensableNodes(record).reduce(
    (first, { sinceMs }) => Math.min(first, sinceMs + record.scale.idleMs),
    NEVER,
  );
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
  const inTurn = dispensableNodes(record).toSorted(
    (a, b) => a.sinceMs - b.sinceMs || b.serial - a.serial,
  );
  for (const node of inTurn) {
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
