import type { SubscriptionState } from '../core/state';
import { startChange } from './change';
import type { Change, InstanceRecord, InstanceState, LastOperation } from './compute-record';
import { durations } from './durations';
import { idleDueMs, mayShutItselfDown } from './idle-shutdown';
import { actionOf, nextFireMs } from './next-fire';
import type { ErrorDetail } from './operation-record';
import { closeOperation } from './operations';
import { runScripts } from './run-scripts';
import { scriptDueMs } from './script-run';
import { NEVER, nothingHappened, type StepOutcome } from './step';

const stateAfter: Record<Exclude<Change['kind'], 'Update' | 'Delete'>, InstanceState> = {
  Create: 'Running',
  Start: 'Running',
  Restart: 'Running',
  Stop: 'Stopped',
};

export function instanceDueMs(record: InstanceRecord): number {
  const { change, state } = record;
  if (change === null) return Math.min(record.nextFireMs ?? NEVER, idleDueMs(record));
  if (change.script !== undefined) return scriptDueMs(change.script);
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
    actByItself(subscription, record, atMs);
    return nothingHappened;
  }
  if (change.script === undefined && atMs < change.endsMs) {
    record.state = 'SettingUp';
    return nothingHappened;
  }
  const failure = change.failure ?? runScripts(subscription, record, change, atMs);
  if (failure === 'goes on') return nothingHappened;
  record.change = null;
  closeOperation(subscription, change.operationId, atMs, failure);
  if (change.kind === 'Delete') return { gone: true, released: true };
  if (failure === null) succeed(record, change, atMs);
  else fail(record, change, failure, atMs);
  planFires(record, change, atMs);
  return nothingHappened;
}

/** What is due to an instance that is left alone: a schedule, or its idle shutdown. */
function actByItself(subscription: SubscriptionState, record: InstanceRecord, atMs: number): void {
  if (record.nextFireMs !== null && record.nextFireMs <= atMs) {
    const action = actionOf(record);
    record.nextFireMs = null;
    if (action !== undefined) {
      startChange(subscription, record, action, atMs, { trigger: 'Schedule' });
    }
  } else if (mayShutItselfDown(subscription, record)) {
    startChange(subscription, record, 'Stop', atMs, { trigger: 'IdleShutdown' });
  } else {
    // It is looked at again when it has idled for as long once more.
    record.activeUntilMs = atMs;
  }
}

/** A fire that comes while an instance is busy is lost, but an update leaves it as it is. */
function planFires(record: InstanceRecord, { kind, startedMs }: Change, atMs: number): void {
  const fireMs = nextFireMs(record, kind === 'Update' ? startedMs : atMs);
  record.nextFireMs = fireMs === null ? null : Math.max(fireMs, atMs);
}

function succeed(record: InstanceRecord, { kind }: Change, atMs: number): void {
  if (kind === 'Update' || kind === 'Delete') {
    record.provisioningState = record.provisioningErrors.length > 0 ? 'Failed' : 'Succeeded';
    return;
  }
  record.state = stateAfter[kind];
  record.lastOperation = ended(record.lastOperation, 'Succeeded', atMs);
  record.provisioningState = 'Succeeded';
  record.errors = [];
  record.provisioningErrors = [];
  if (record.state === 'Running') comeUp(record, atMs);
}

const failedStatus: Partial<Record<Change['kind'], LastOperation['operationStatus']>> = {
  Create: 'CreateFailed',
  Start: 'StartFailed',
  Restart: 'RestartFailed',
};

/** A machine whose setup script failed is up, and bills. */
function fail(record: InstanceRecord, change: Change, error: ErrorDetail, atMs: number): void {
  const isSetup = change.script !== undefined;
  record.state = isSetup ? 'UserSetupFailed' : 'CreateFailed';
  record.provisioningState = 'Failed';
  record.errors = [error];
  record.provisioningErrors = [error];
  const status = failedStatus[change.kind] ?? 'CreateFailed';
  record.lastOperation = ended(record.lastOperation, status, atMs);
  if (isSetup) comeUp(record, atMs);
}

function comeUp(record: InstanceRecord, atMs: number): void {
  record.hasRun = true;
  record.activeUntilMs = Math.max(record.activeUntilMs, atMs);
}

function ended(
  operation: LastOperation,
  operationStatus: LastOperation['operationStatus'],
  operationTimeMs: number,
): LastOperation {
  return { ...operation, operationStatus, operationTimeMs };
}
