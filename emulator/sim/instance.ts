import type { SubscriptionState } from '../core/state';
import type { Change, InstanceRecord, InstanceState, LastOperation } from './compute-record';
import { durations } from './durations';
import { closeOperation } from './operations';
import { NEVER, nothingHappened, type StepOutcome } from './step';

const stateAfter: Record<Exclude<Change['kind'], 'Update' | 'Delete'>, InstanceState> = {
  Create: 'Running',
  Start: 'Running',
  Restart: 'Running',
  Stop: 'Stopped',
};

export function instanceDueMs({ change, state }: InstanceRecord): number {
  if (change === null) {
    return NEVER;
  }
  if (state === 'Creating' && change.failure === null) {
    return change.startedMs + durations.instanceCreating;
  }
  return change.endsMs;
}

/** Takes the instance over what is due at `atMs`. */
export function stepInstance(
  subscription: SubscriptionState,
  record: InstanceRecord,
  atMs: number,
): StepOutcome {
  const { change } = record;
  if (change === null) {
    return nothingHappened;
  }
  if (atMs < change.endsMs) {
    record.state = 'SettingUp';
    return nothingHappened;
  }
  record.change = null;
  closeOperation(subscription, change.operationId, atMs, change.failure);
  if (change.kind === 'Delete') {
    return { gone: true, released: true };
  }
  if (change.failure === null) {
    succeed(record, change, atMs);
  } else {
    fail(record, change.failure, atMs);
  }
  return nothingHappened;
}

function succeed(record: InstanceRecord, { kind }: Change, atMs: number): void {
  if (kind !== 'Update' && kind !== 'Delete') {
    record.state = stateAfter[kind];
    record.lastOperation = ended(record.lastOperation, 'Succeeded', atMs);
  }
  record.hasRun ||= record.state === 'Running';
  record.provisioningState = 'Succeeded';
}

function fail(record: InstanceRecord, error: NonNullable<Change['failure']>, atMs: number): void {
  record.state = 'CreateFailed';
  record.provisioningState = 'Failed';
  record.errors = [error];
  record.provisioningErrors = [error];
  record.lastOperation = ended(record.lastOperation, 'CreateFailed', atMs);
}

function ended(
  operation: LastOperation,
  operationStatus: LastOperation['operationStatus'],
  operationTimeMs: number,
): LastOperation {
  return { ...operation, operationStatus, operationTimeMs };
}
