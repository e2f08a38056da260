import type { SubscriptionState } from '../core/state';
import { type ComputeRecord, isAttached, isCluster, isInstance } from '../sim/compute-record';
import type { JsonObject } from '../sim/json';
import { computeResourceId } from '../sim/resource-id';
import { serviceTime } from './arm-time';
import { clusterProperties } from './compute-body-cluster';
import { instanceProperties } from './compute-body-instance';
import { computeIdentityBody } from './compute-identity';
import { errorResponses } from './error-responses';

/** A compute as ARM shows it, in the shape of the stable version 2025-12-01. */
export function computeBody(
  subscription: SubscriptionState,
  record: ComputeRecord,
  now: number,
): JsonObject {
  const id = computeResourceId(subscription.subscriptionId, record);
  const identity = computeIdentityBody(subscription, id, record);
  return {
    id,
    name: record.name,
    type: 'Microsoft.MachineLearningServices/workspaces/computes',
    location: record.location,
    tags: record.tags,
    ...(record.sku !== null && { sku: record.sku }),
    ...(identity !== null && { identity }),
    systemData: {
      createdBy: record.createdBy.userName,
      createdByType: 'User',
      createdAt: serviceTime(record.createdOnMs),
      lastModifiedBy: record.modifiedBy.userName,
      lastModifiedByType: 'User',
      lastModifiedAt: serviceTime(record.modifiedOnMs),
    },
    properties: {
      description: null,
      disableLocalAuth: true,
      resourceId: null,
      ...record.outerSettings,
      computeType: record.computeType,
      computeLocation: record.region,
      createdOn: serviceTime(record.createdOnMs),
      modifiedOn: serviceTime(record.modifiedOnMs),
      provisioningState: record.provisioningState,
      provisioningErrors: errorResponses(record.provisioningErrors),
      isAttachedCompute: isAttached(record) && !record.ownsResource,
      properties: innerProperties(subscription, record, now),
    },
  };
}

function innerProperties(
  subscription: SubscriptionState,
  record: ComputeRecord,
  now: number,
): JsonObject {
  if (isInstance(record)) return instanceProperties(subscription, record, now);
  if (isCluster(record)) return clusterProperties(record);
  return record.computeType === 'Kubernetes'
    ? { ...kubernetesDefaults, ...record.settings }
    : record.settings;
}

/** What the published answers hold for a Kubernetes compute that was attached without them. */
const kubernetesDefaults: JsonObject = {
  relayConnectionString: null,
  serviceBusConnectionString: null,
  extensionPrincipalId: null,
  extensionInstanceReleaseTrain: 'stable',
  vcName: null,
  namespace: 'default',
};
