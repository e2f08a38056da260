import { hasEffect } from '../core/faults';
import type { SubscriptionState } from '../core/state';
import { Agenda } from './agenda';
import { attachedDueMs, stepAttached } from './attached';
import { clusterDueMs, stepCluster } from './cluster';
import { preempt } from './cluster-nodes';
import { rescale } from './cluster-scale';
import { type ComputeRecord, isAttached, isCluster, isInstance } from './compute-record';
import { instanceDueMs, stepInstance } from './instance';
import { NEVER, nothingHappened, type StepOutcome } from './step';

/**
 * Brings the subscription's records up to `now`, the subscription's time in milliseconds. What is
 * due is taken in the order of time across all computes, because they share quota: going there in
 * one leap or in many steps comes to the same.
 */
export function settle(subscription: SubscriptionState, now: number): void {
  const agenda = new Agenda<ComputeRecord>();
  const order = new Map<ComputeRecord, number>();
  const schedule = (record: ComputeRecord) => {
    const dueMs = dueOf(record);
    if (dueMs <= now) {
      agenda.add(dueMs, order.get(record) ?? 0, record);
    }
  };
  for (const [index, record] of subscription.computes.entries()) {
    order.set(record, index);
    schedule(record);
  }
  for (let entry = agenda.next(); entry !== undefined; entry = agenda.next()) {
    const { dueMs, item: record } = entry;
    // Growing out of turn leaves an entry behind that no longer says when the cluster is due.
    if (!order.has(record) || dueOf(record) !== dueMs) {
      continue;
    }
    const { gone, released } = step(subscription, record, dueMs);
    if (gone) {
      order.delete(record);
      subscription.computes = subscription.computes.filter((one) => one !== record);
    } else {
      schedule(record);
    }
    if (released) {
      feedStarving(subscription, dueMs, schedule);
    }
  }
  preemptByFault(subscription, now);
  // Limits may have been raised, and faults lifted, since the last time.
  feedStarving(subscription, now, () => {});
}

/** When something happens next by itself. Until then settling changes nothing. */
export const nextDueMs = ({ computes }: SubscriptionState): number =>
  computes.reduce((first, record) => Math.min(first, dueOf(record)), NEVER);

function dueOf(record: ComputeRecord): number {
  if (isInstance(record)) {
    return instanceDueMs(record);
  }
  if (isCluster(record)) {
    return clusterDueMs(record);
  }
  return isAttached(record) ? attachedDueMs(record) : NEVER;
}

function step(subscription: SubscriptionState, record: ComputeRecord, atMs: number): StepOutcome {
  if (isInstance(record)) {
    return stepInstance(subscription, record, atMs);
  }
  if (isCluster(record)) {
    return stepCluster(subscription, record, atMs);
  }
  return isAttached(record) ? stepAttached(subscription, record, atMs) : nothingHappened;
}

/** Lets clusters that are short of room or held by a lock take what is free now, in their order. */
function feedStarving(
  subscription: SubscriptionState,
  atMs: number,
  onGrown: (record: ComputeRecord) => void,
): void {
  for (const record of subscription.computes) {
    const isWaiting = isCluster(record) && (record.scaleError !== null || record.held);
    if (isWaiting && record.change?.kind !== 'Delete') {
      rescale(subscription, record, atMs);
      onGrown(record);
    }
  }
}

/** While the fault is on, a low-priority node does not live to see the next call. */
function preemptByFault(subscription: SubscriptionState, now: number): void {
  if (!hasEffect(subscription.faults, 'preempt-nodes')) {
    return;
  }
  for (const record of subscription.computes) {
    if (!isCluster(record) || record.vmPriority === 'Dedicated') {
      continue;
    }
    const struck = record.nodes.filter(({ state }) => state === 'idle' || state === 'running');
    for (const node of struck) {
      preempt(record, node, now);
    }
    if (struck.length > 0) {
      rescale(subscription, record, now);
    }
  }
}
