import type { SubscriptionState } from '../core/state';
import type { AttachedRecord } from './compute-record';
import { closeOperation } from './operations';
import { NEVER, nothingHappened, type StepOutcome } from './step';

export function attachedDueMs({ change }: AttachedRecord): number {
  return change?.endsMs ?? NEVER;
}

/** Ends the attaching or detaching that is due at `atMs`. */
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
  closeOperation(subscription, change.operationId, atMs, change.failure);
  record.provisioningState = 'Succeeded';
  return { gone: change.kind === 'Delete', released: false };
}
