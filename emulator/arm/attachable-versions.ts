import type { AttachableType } from '../core/attachable-records';

/** The newer versions of each provider, as azure-rest-api-specs has them. */
export const attachableVersions: Record<AttachableType, readonly string[]> = {
  'Microsoft.ContainerService/managedClusters': [
    '2025-05-01',
    '2025-01-01',
    '2024-09-01',
    '2024-05-01',
    '2024-02-01',
    '2023-10-01',
  ],
  'Microsoft.Kubernetes/connectedClusters': ['2024-01-01', '2022-10-01-preview', '2021-10-01'],
  'Microsoft.Compute/virtualMachines': [
    '2025-04-01',
    '2024-11-01',
    '2024-07-01',
    '2024-03-01',
    '2023-09-01',
  ],
  'Microsoft.Databricks/workspaces': ['2024-05-01', '2023-02-01', '2018-04-01'],
  'Microsoft.DataLakeAnalytics/accounts': ['2016-11-01'],
  'Microsoft.HDInsight/clusters': ['2021-06-01', '2018-06-01-preview'],
  'Microsoft.Batch/batchAccounts': ['2024-07-01', '2024-02-01', '2023-11-01'],
  'Microsoft.DataFactory/factories': ['2018-06-01'],
  'Microsoft.Synapse/workspaces': ['2021-06-01', '2021-03-01'],
  'Microsoft.Synapse/workspaces/bigDataPools': ['2021-06-01', '2021-03-01'],
};
