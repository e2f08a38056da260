import type { SubscriptionState } from '../core/state';
import { attachFailure } from './attach-failure';
import { type ComputeRecord, isAttached, type InstanceRecord, isInstance } from './compute-record';
import { coreRoom } from './core-room';
import { addressRoom } from './node-room';
import type { ErrorDetail } from './operation-record';
import { regionQuota } from './region-quota';
import { findVmSize } from './vm-size';

/**
 * Why a creation that was accepted will fail at its end, if it will. `record` is not yet among the
 * subscription's computes.
 */
export function createFailure(
  subscription: SubscriptionState,
  record: ComputeRecord,
): ErrorDetail | null {
  if (isAttached(record)) {
    return attachFailure(subscription, record);
  }
  return (
    tooManyComputes(subscription, record.region) ??
    (isInstance(record) ? outOfRoom(subscription, record) : null)
  );
}

/** Wording: MicrosoftDocs/azure-docs#17809. Clusters and instances share one limit. */
function tooManyComputes(subscription: SubscriptionState, region: string): ErrorDetail | null {
  const maximum = regionQuota(subscription, region).totalComputes;
  const inUse = countedComputes(subscription, region);
  if (inUse < maximum) {
    return null;
  }
  return {
    code: 'ClusterQuotaReached',
    message:
      'Operation results in exceeding quota limits of Microsoft.BatchAI/clusters. Maximum ' +
      `allowed: ${maximum}, Current in use: ${inUse}. Please contact support to increase the ` +
      'quota for resource type Microsoft.BatchAI/clusters',
  };
}

/** Clusters and instances of a region; one whose creation failed takes no place. */
export function countedComputes({ computes }: SubscriptionState, region: string): number {
  return computes.filter(
    (record) => record.region === region && !isAttached(record) && wasMade(record),
  ).length;
}

/** An instance whose setup failed counts as failed too, but is there. */
function wasMade(record: ComputeRecord): boolean {
  return isInstance(record)
    ? record.state !== 'CreateFailed'
    : record.provisioningState !== 'Failed';
}

/** To the service an instance is a cluster of one node, so it fails as a scale-up does. */
function outOfRoom(subscription: SubscriptionState, record: InstanceRecord): ErrorDetail | null {
  const size = findVmSize(record.vmSize);
  const room = size === undefined ? null : coreRoom(subscription, record, 'dedicated', size);
  const tight = [room, addressRoom(subscription, record)].find((one) => one?.machines === 0);
  return tight?.refusal(1) ?? null;
}
