import type { SubscriptionState } from '../core/state';
import { resourceIdOf } from './attach-failure';
import { findAttachable } from './attachable';
import type { AttachedRecord, Change } from './compute-record';
import { finishCluster } from './managed-cluster';
import { closeOperation } from './operations';
import { NEVER, nothingHappened, type StepOutcome } from './step';

export function attachedDueMs({ change }: AttachedRecord): number {
  return change?.endsMs ?? NEVER;
}

/** Ends the attaching, updating or detaching that is due at `atMs`. */
export function stepAttached(
  subscription: SubscriptionState,
  record: AttachedRecord,
  atMs: number,
): StepOutcome {
  const { change } = record;
  if (change === null) {
    return nothingHappened;
  }
  record.change = null;
  const { failure, kind } = change;
  closeOperation(subscription, change.operationId, atMs, failure);
  record.provisioningState = failure === null ? 'Succeeded' : 'Failed';
  record.provisioningErrors = failure === null ? [] : [failure];
  settleResource(subscription, record, change);
  return { gone: kind === 'Delete', released: false };
}

/** A cluster that the service made is ready with its compute, and may go with it. */
function settleResource(
  subscription: SubscriptionState,
  record: AttachedRecord,
  { kind, withResource = false }: Change,
): void {
  const id = record.ownsResource ? resourceIdOf(record) : undefined;
  const resource = id === undefined ? undefined : findAttachable(subscription, id);
  if (resource === undefined) return;
  if (kind !== 'Delete' || !withResource) finishCluster(resource);
  else subscription.attachables = subscription.attachables.filter((one) => one !== resource);
}
