import { ProviderError } from '../core/errors';
import type { OperationRecord } from '../sim/operation-record';
import { computeResourceId } from '../sim/resource-id';
import { mlVersions } from './api-version';
import { serviceTime } from './arm-time';
import { resourceNotFound } from './arm-errors';
import { computeBody } from './compute-body';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { sameName } from './lookup';
import { operationLinks } from './operation-links';
import { LOCATION_PATH } from './provider-paths';

const ACTIONS = 'Microsoft.MachineLearningServices/locations';

type OperationCall = ArmCall<'subscriptionId' | 'location' | 'operationId'>;

export const operationRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: `${LOCATION_PATH}/computeOperationsStatus/{operationId}`,
    action: `${ACTIONS}/computeOperationsStatus/read`,
    apiVersions: mlVersions,
    handle: operationStatus,
  }),
  armRoute({
    method: 'GET',
    path: `${LOCATION_PATH}/computeOperationsResults/{operationId}`,
    action: `${ACTIONS}/computeOperationsResults/read`,
    apiVersions: mlVersions,
    handle: operationResult,
  }),
];

function operationStatus(call: OperationCall): ArmReply {
  const operation = requireOperation(call);
  const { startedMs, endedMs, error, status } = operation;
  // ARM leaves it to the provider; one that was given a pace keeps to it.
  const isPaced = status === 'InProgress' && call.subscription.retryAfterSeconds !== undefined;
  return {
    status: 200,
    ...(isPaced && { headers: operationLinks(call, operation, 'retry-after') }),
    body: {
      id: call.path,
      name: operation.id,
      status,
      startTime: serviceTime(startedMs),
      ...(endedMs !== null && { endTime: serviceTime(endedMs) }),
      percentComplete: percentOf(call, operation),
      ...(error !== null && { error: { ...error, details: [] } }),
    },
  };
}

/** 202 until it is done; then what a successful call would have answered. */
function operationResult(call: OperationCall): ArmReply {
  const operation = requireOperation(call);
  const { status, error } = operation;
  if (status === 'InProgress') {
    return { status: 202, headers: operationLinks(call, operation, 'location', 'retry-after') };
  }
  if (status === 'Succeeded') {
    const compute = computeOf(call, operation);
    return compute === undefined
      ? { status: 204 }
      : { status: 200, body: computeBody(call.subscription, compute, call.now) };
  }
  const canceled = { code: 'OperationCanceled', message: 'A later operation has overtaken it.' };
  throw new ProviderError(status === 'Failed' ? 400 : 409, error ?? canceled);
}

function requireOperation({ subscription, params }: OperationCall): OperationRecord {
  const { operationId, location } = params;
  const found = subscription.operations.find(
    (one) => sameName(one.id, operationId) && sameName(one.location, location),
  );
  if (found === undefined) {
    throw resourceNotFound(`Microsoft.MachineLearningServices/locations/${operationId}`, '');
  }
  return found;
}

function computeOf({ subscription }: OperationCall, { resourceId }: OperationRecord) {
  return subscription.computes.find(
    (record) => computeResourceId(subscription.subscriptionId, record) === resourceId,
  );
}

function percentOf(call: OperationCall, operation: OperationRecord): number {
  const change = computeOf(call, operation)?.change;
  if (operation.status !== 'InProgress') return 100;
  if (change === null || change === undefined || change.endsMs <= change.startedMs) return 0;
  const done = (call.now - change.startedMs) / (change.endsMs - change.startedMs);
  return Math.round(100 * Math.min(1, Math.max(0, done)));
}
