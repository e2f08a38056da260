import type { JsonObject } from '../sim/json';

/** Types of Azure resources that stand on their own and that a workspace can point to. */
export const attachableTypes = [
  'Microsoft.ContainerService/managedClusters',
  'Microsoft.Kubernetes/connectedClusters',
  'Microsoft.Compute/virtualMachines',
  'Microsoft.Databricks/workspaces',
  'Microsoft.DataLakeAnalytics/accounts',
  'Microsoft.HDInsight/clusters',
  'Microsoft.Batch/batchAccounts',
  'Microsoft.DataFactory/factories',
] as const;
export const SYNAPSE_WORKSPACE = 'Microsoft.Synapse/workspaces';
/** The one that lies in another: in a Synapse workspace. */
export const SPARK_POOL = `${SYNAPSE_WORKSPACE}/bigDataPools` as const;

export type AttachableType =
  | (typeof attachableTypes)[number]
  | typeof SYNAPSE_WORKSPACE
  | typeof SPARK_POOL;

/** An Azure resource that a workspace can point to, or a Synapse workspace around one. */
export interface AttachableRecord {
  type: AttachableType;
  name: string;
  /** Of a Spark pool: its Synapse workspace. */
  parent?: string;
  resourceGroup: string;
  location: string;
  tags: Record<string, string>;
  /** Beside `properties`, as the provider shows it: `sku`, `identity` and the like. */
  envelope: JsonObject;
  /** As the provider shows them. */
  properties: JsonObject;
  /** Public address of a virtual machine, which ARM keeps in resources of the network. */
  publicAddress?: string;
}
