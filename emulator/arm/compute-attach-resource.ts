import { type AttachableRecord, type AttachableType, SPARK_POOL } from '../core/attachable-records';
import type { SubscriptionState, WorkspaceRecord } from '../core/state';
import { resourceIdOf } from '../sim/attach-failure';
import { findAttachable } from '../sim/attachable';
import { isAttached } from '../sim/compute-record';
import { textIn } from '../sim/json';
import { alreadyAttached, invalidValue } from './compute-errors';
import { computesIn } from './computes-in';
import type { AttachedProperties } from './compute-request';
import { sameName } from './lookup';
import { resourceTypeOf } from './resource-path';

const TARGET = 'properties.resourceId';

type AttachedType = AttachedProperties['computeType'];

/** What a compute of each type can point to. */
const typesOf: Record<AttachedType, readonly AttachableType[]> = {
  AKS: ['Microsoft.ContainerService/managedClusters'],
  Kubernetes: [
    'Microsoft.ContainerService/managedClusters',
    'Microsoft.Kubernetes/connectedClusters',
  ],
  VirtualMachine: ['Microsoft.Compute/virtualMachines'],
  HDInsight: ['Microsoft.HDInsight/clusters'],
  Databricks: ['Microsoft.Databricks/workspaces'],
  DataLakeAnalytics: ['Microsoft.DataLakeAnalytics/accounts'],
  SynapseSpark: [SPARK_POOL],
  DataFactory: ['Microsoft.DataFactory/factories'],
  Batch: ['Microsoft.Batch/batchAccounts'],
};

/** The resource that a new compute names, if it names one, or the service's refusal. */
export function linkedResource(
  subscription: SubscriptionState,
  { computeType, resourceId }: AttachedProperties,
): AttachableRecord | undefined {
  if (resourceId === undefined || resourceId === null) return undefined;
  const type = resourceTypeOf(resourceId);
  const wanted = typesOf[computeType];
  if (!wanted.some((one) => sameName(one, type))) {
    throw invalidValue(
      TARGET,
      `a compute of the type ${computeType} points to ${wanted.join(' or ')}, not to ${type}.`,
    );
  }
  const found = findAttachable(subscription, resourceId);
  if (found === undefined) throw invalidValue(TARGET, `'${resourceId}' was not found.`);
  return found;
}

/** For the types that are nothing without one. */
export function requireResource(
  subscription: SubscriptionState,
  properties: AttachedProperties,
): AttachableRecord {
  const found = linkedResource(subscription, properties);
  if (found !== undefined) return found;
  const { computeType } = properties;
  throw invalidValue(TARGET, `a compute of the type ${computeType} has to point to a resource.`);
}

/** Where a compute says that what it points to is; empty where it does not say. */
interface Pointer {
  resourceId: string;
  address: string;
  workspaceUrl: string;
}

/**
 * Azure docs, "Create and attach an Azure Kubernetes Service cluster": a second attachment of the
 * same cluster to a workspace breaks the first. One that has failed is in nobody's way.
 */
export function requireUnattached(
  subscription: SubscriptionState,
  workspace: WorkspaceRecord,
  pointer: Pointer,
): void {
  const holder = computesIn(subscription, workspace)
    .filter(isAttached)
    .find(
      (one) =>
        one.provisioningState !== 'Failed' &&
        (isSame(pointer.resourceId, resourceIdOf(one)) ||
          isSame(pointer.address, textIn(one.settings, 'address')) ||
          isSame(pointer.workspaceUrl, textIn(one.settings, 'workspaceUrl'))),
    );
  if (holder === undefined) return;
  const { resourceId, address, workspaceUrl } = pointer;
  throw alreadyAttached(resourceId || address || workspaceUrl, holder.name);
}

function isSame(one: string, other = ''): boolean {
  return one !== '' && sameName(one, other);
}
