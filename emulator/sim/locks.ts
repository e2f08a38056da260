import type { LockRecord } from '../core/neighbour-records';
import type { SubscriptionState } from '../core/state';
import type { ClusterRecord } from './compute-record';
import { resourceGroupId } from './resource-id';
import { findSubnet, subnetIdOf } from './subnet';

/** Is `scope` the same as `above`, or below it? */
export function isWithin(scope: string, above: string): boolean {
  return `${scope.toLowerCase()}/`.startsWith(`${above.toLowerCase()}/`);
}

/** Locks at a scope and those that it inherits from above. */
export function locksOver({ locks }: SubscriptionState, scope: string): LockRecord[] {
  return locks.filter((lock) => isWithin(scope, lock.scope));
}

/**
 * Azure docs, "Manage Azure Machine Learning compute clusters": a lock of either kind on the
 * workspace's resource group, or on that of its network, keeps the service from adding or removing
 * nodes, as it has to make and delete resources in these groups.
 */
export function isHeldByLock(subscription: SubscriptionState, record: ClusterRecord): boolean {
  if (subscription.locks.length === 0) return false;
  const network = findSubnet(subscription, subnetIdOf(record) ?? '')?.network;
  return [record, ...(network === undefined ? [] : [network])].some(
    ({ resourceGroup }) =>
      locksOver(subscription, resourceGroupId(subscription.subscriptionId, resourceGroup)).length >
      0,
  );
}
