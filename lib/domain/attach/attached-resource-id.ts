import { z } from 'zod';
import { inFull, resourceGroupPattern } from '../resource-id/resource-id';

/** The Azure resources that a workspace can point to, by the type in their id. */
export const attachableTypes = {
  aks: 'Microsoft.ContainerService/managedClusters',
  arc: 'Microsoft.Kubernetes/connectedClusters',
  virtualMachine: 'Microsoft.Compute/virtualMachines',
  databricks: 'Microsoft.Databricks/workspaces',
  dataLakeAnalytics: 'Microsoft.DataLakeAnalytics/accounts',
  hdInsight: 'Microsoft.HDInsight/clusters',
  batch: 'Microsoft.Batch/batchAccounts',
  synapseSpark: 'Microsoft.Synapse/workspaces/bigDataPools',
  dataFactory: 'Microsoft.DataFactory/factories',
} as const;
export type AttachableType = keyof typeof attachableTypes;

/** The id of a resource of one of some types; its names may hold what ARM lets names hold. */
export const resourceIdOf = (...types: readonly AttachableType[]) =>
  z
    .string()
    .max(1_024)
    .refine(
      (id) => types.some((type) => patternOf(attachableTypes[type]).test(id)),
      `Not the id of ${types.map((type) => attachableTypes[type]).join(' or ')}`,
    );

function patternOf(type: string): RegExp {
  const [namespace = '', ...kinds] = type.split('/');
  const names = kinds.map((kind) => String.raw`/${kind}/\w[\w.\-]*`).join('');
  const provider = namespace.replaceAll('.', String.raw`\.`);
  return inFull(
    String.raw`/subscriptions/[\da-f-]{36}/resourceGroups/${resourceGroupPattern}/providers/${provider}${names}`,
  );
}
