import { isJsonObject } from '../sim/json';
import type { Answer, Stage } from './stage';

/** Id of a resource of the seed team. */
export const resourceOf = ({ subscriptionId }: Stage, path: string) =>
  `/subscriptions/${subscriptionId}/resourceGroups/rg-ml-research/providers/${path}`;

export const pathOf = ({ workspaceId }: Stage, name = 'new-attached') =>
  `${workspaceId}/computes/${name}`;

/** Of each resource that a table names: the end of its id. */
export const resources = {
  aks: 'Microsoft.ContainerService/managedClusters/aks-apps',
  smallAks: 'Microsoft.ContainerService/managedClusters/aks-tests',
  stoppedAks: 'Microsoft.ContainerService/managedClusters/aks-weekdays',
  arc: 'Microsoft.Kubernetes/connectedClusters/stores-arc',
  offlineArc: 'Microsoft.Kubernetes/connectedClusters/depot-arc',
  machine: 'Microsoft.Compute/virtualMachines/vm-geo',
  redHat: 'Microsoft.Compute/virtualMachines/vm-sas',
  windows: 'Microsoft.Compute/virtualMachines/vm-reports',
  databricks: 'Microsoft.Databricks/workspaces/dbw-research',
  analytics: 'Microsoft.DataLakeAnalytics/accounts/adlasales',
  hdInsight: 'Microsoft.HDInsight/clusters/spark-sales',
  brokenHdInsight: 'Microsoft.HDInsight/clusters/spark-broken',
  batch: 'Microsoft.Batch/batchAccounts/batchresearch',
  pool: 'Microsoft.Synapse/workspaces/syn-sales/bigDataPools/sparkpool',
  factory: 'Microsoft.DataFactory/factories/adf-sales',
} as const;

export type ResourceName = keyof typeof resources;

export const byPassword = { username: 'azureuser', password: 'Secret-Password-1' };
export const byKey = {
  username: 'azureuser',
  password: 'Secret-Passphrase-2',
  privateKeyData:
    '-----BEGIN OPENSSH PRIVATE KEY-----\nSecretKeyData3\n-----END OPENSSH PRIVATE KEY-----',
};

/** A body of a PUT, as the types are published. */
export function attachedOf(
  stage: Stage,
  computeType: string,
  resource: ResourceName | undefined,
  settings?: object,
) {
  const resourceId = resource && resourceOf(stage, resources[resource]);
  return {
    location: 'eastus',
    properties: {
      computeType,
      ...(resourceId !== undefined && { resourceId }),
      ...(settings !== undefined && { properties: settings }),
    },
  };
}

/** The value that an answer says is to blame; undefined where it is no refusal. */
export function blamedIn({ body }: Pick<Answer, 'body'>): unknown {
  const error = isJsonObject(body) ? body['error'] : undefined;
  return isJsonObject(error) ? error['target'] : undefined;
}
