import type { SubscriptionState } from '../core/state';
import { stableGuid } from './chance';
import {
  type ChangeKind,
  type ComputeRecord,
  type InstanceRecord,
  type InstanceState,
  isAttached,
  isCluster,
  isInstance,
  type LastOperation,
  type ProvisioningState,
} from './compute-record';
import { durations } from './durations';
import { leave } from './cluster-nodes';
import type { ErrorDetail, OperationRecord } from './operation-record';
import { cancelOperation, openOperation } from './operations';
import { computeResourceId } from './resource-id';

const provisioningStateDuring: Record<ChangeKind, ProvisioningState> = {
  Create: 'Creating',
  Update: 'Updating',
  Start: 'Updating',
  Stop: 'Updating',
  Restart: 'Updating',
  Delete: 'Deleting',
};

const instanceStateDuring: Record<Exclude<ChangeKind, 'Update'>, InstanceState> = {
  Create: 'Creating',
  Start: 'Starting',
  Stop: 'Stopping',
  Restart: 'Restarting',
  Delete: 'Deleting',
};

interface ChangeOptions {
  /** Set when it is already known that the change will fail at its end. */
  failure?: ErrorDetail | null;
  trigger?: LastOperation['operationTrigger'];
  withResource?: boolean;
}

/** Begins a change of a compute and its long-running operation; `settle` ends both. */
export function startChange(
  subscription: SubscriptionState,
  record: ComputeRecord,
  kind: ChangeKind,
  now: number,
  { failure = null, trigger = 'User', withResource = false }: ChangeOptions = {},
): OperationRecord {
  const resourceId = computeResourceId(subscription.subscriptionId, record);
  if (record.change !== null) {
    cancelOperation(subscription, record.change.operationId, now);
  }
  const { randomSeed, operations } = subscription;
  const id = stableGuid(randomSeed, resourceId, kind, now, operations.length);
  const endsMs = now + durationOf(record, kind, failure !== null);
  record.change = { kind, startedMs: now, endsMs, operationId: id, failure };
  if (withResource) record.change.withResource = true;
  record.provisioningState = provisioningStateDuring[kind];
  if (isInstance(record)) {
    beginOnInstance(record, kind, now, trigger);
  } else if (isCluster(record) && kind === 'Delete') {
    record.jobs = [];
    for (const node of record.nodes) {
      leave(node, now);
    }
  }
  return openOperation(subscription, { id, location: record.region, resourceId }, now);
}

function beginOnInstance(
  record: InstanceRecord,
  kind: ChangeKind,
  now: number,
  trigger: LastOperation['operationTrigger'],
): void {
  if (kind === 'Update') {
    return;
  }
  record.state = instanceStateDuring[kind];
  record.lastOperation = {
    operationName: kind,
    operationTimeMs: now,
    operationStatus: 'InProgress',
    operationTrigger: trigger,
  } satisfies LastOperation;
}

const durationDuring: Record<Exclude<ChangeKind, 'Create'>, number> = {
  Update: durations.clusterUpdating,
  Start: durations.instanceStarting,
  Stop: durations.instanceStopping,
  Restart: durations.instanceRestarting,
  Delete: durations.deleting,
};

function durationOf(record: ComputeRecord, kind: ChangeKind, fails: boolean): number {
  return kind === 'Create' ? creationTime(record, fails) : durationDuring[kind];
}

function creationTime(record: ComputeRecord, fails: boolean): number {
  if (isInstance(record)) {
    return fails
      ? durations.instanceCreateFails
      : durations.instanceCreating + durations.instanceSettingUp;
  }
  if (isCluster(record)) return durations.clusterCreating;
  return isAttached(record) && record.ownsResource ? durations.aksCreating : durations.attaching;
}
