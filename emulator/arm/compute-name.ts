import type { SubscriptionState } from '../core/state';
import type { ComputeRecord } from '../sim/compute-record';
import { sameName } from './lookup';

/** `computeName` of the OpenAPI document 2025-12-01. */
const PUBLISHED_NAME = /^[a-zA-Z](?![a-zA-Z0-9-]*-\d+$)[a-zA-Z0-9-]{2,23}$/;

/** What the studio's guide says of cluster names; clusters of that rule are all over Azure. */
const OLDER_CLUSTER_NAME = /^[a-zA-Z0-9-]{2,16}$/;

export function isValidComputeName(name: string, computeType: string): boolean {
  if (computeType === 'AmlCompute' && OLDER_CLUSTER_NAME.test(name)) return true;
  return PUBLISHED_NAME.test(name);
}

/** The compute that holds a name in a region, in whichever workspace (Azure docs). */
export function holderOfName(
  subscription: SubscriptionState,
  region: string,
  name: string,
): ComputeRecord | undefined {
  return subscription.computes.find(
    (record) => record.region === region && sameName(record.name, name),
  );
}
