import type { SubscriptionState } from '../core/state';
import type { ErrorDetail, OperationRecord } from './operation-record';

/** ARM keeps the status of an operation for at least a day (ARM RPC: asynchronous operations). */
const KEPT_MS = 24 * 60 * 60 * 1000;

export function openOperation(
  subscription: SubscriptionState,
  operation: Pick<OperationRecord, 'id' | 'location' | 'resourceId'>,
  now: number,
): OperationRecord {
  const record: OperationRecord = {
    ...operation,
    status: 'InProgress',
    startedMs: now,
    endedMs: null,
    error: null,
  };
  subscription.operations = subscription.operations.filter(
    ({ endedMs }) => endedMs === null || now - endedMs < KEPT_MS,
  );
  subscription.operations.push(record);
  return record;
}

export function closeOperation(
  subscription: SubscriptionState,
  id: string,
  atMs: number,
  error: ErrorDetail | null,
): void {
  const record = subscription.operations.find((operation) => operation.id === id);
  if (record === undefined) {
    return;
  }
  record.status = error === null ? 'Succeeded' : 'Failed';
  record.endedMs = atMs;
  record.error = error;
}

/** For an operation that a later one has overtaken. */
export function cancelOperation(subscription: SubscriptionState, id: string, atMs: number): void {
  const record = subscription.operations.find((operation) => operation.id === id);
  if (record !== undefined) {
    record.status = 'Canceled';
    record.endedMs = atMs;
  }
}
