/** The api-versions that are asked for, one per resource provider. */
export const apiVersions = {
  /** Microsoft.MachineLearningServices; 2026-03-01 and 2026-05-01 have the same shapes. */
  machineLearning: '2025-12-01',
  /** The same provider's actions on instances that no stable version has. */
  machineLearningPreview: '2026-05-15-preview',
  /** Microsoft.Resources/subscriptions */
  subscriptions: '2022-12-01',
  /** Microsoft.Authorization/permissions */
  permissions: '2022-04-01',
  /** Microsoft.Authorization/locks */
  locks: '2020-05-01',
  /** Microsoft.Network/virtualNetworks */
  networks: '2023-09-01',
  /** Microsoft.ManagedIdentity/userAssignedIdentities */
  identities: '2023-01-31',
  /** Microsoft.Compute/sshPublicKeys */
  sshKeys: '2024-07-01',
  /** Microsoft.ContainerService/managedClusters */
  aks: '2024-05-01',
  /** Microsoft.Kubernetes/connectedClusters */
  arc: '2024-01-01',
  /** Microsoft.Compute/virtualMachines */
  virtualMachine: '2024-07-01',
  /** Microsoft.Databricks/workspaces */
  databricks: '2024-05-01',
  /** Microsoft.DataLakeAnalytics/accounts */
  dataLakeAnalytics: '2016-11-01',
  /** Microsoft.HDInsight/clusters */
  hdInsight: '2021-06-01',
  /** Microsoft.Batch/batchAccounts */
  batch: '2024-07-01',
  /** Microsoft.Synapse/workspaces, and the Spark pools in them */
  synapseSpark: '2021-06-01',
  /** Microsoft.DataFactory/factories */
  dataFactory: '2018-06-01',
} as const;
