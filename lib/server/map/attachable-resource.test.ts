import { expect, test } from 'vitest';
import { attachableResourceSchema } from '@/lib/domain/attach/attachable-resource';
import type { AttachableType } from '@/lib/domain/attach/attached-resource-id';
import { attachableResourceOf } from './attachable-resource';

const group = '/subscriptions/subid1/resourceGroups/rg1/providers';

// Shapes of azure-rest-api-specs, in the examples of each provider that list a subscription.
test.each<[AttachableType, string, object, object]>([
  [
    'aks',
    'Microsoft.ContainerService/managedClusters/clustername1',
    {
      kubernetesVersion: '1.31',
      currentKubernetesVersion: '1.30.9',
      agentPoolProfiles: [
        { name: 'nodepool1', count: 3, vmSize: 'Standard_DS1_v2' },
        { name: 'nodepool2', count: 2, vmSize: 'Standard_DS2_v2' },
      ],
    },
    { kubernetesVersion: '1.30.9', nodeCount: 5 },
  ],
  [
    'aks',
    'Microsoft.ContainerService/managedClusters/before-its-first-version',
    { kubernetesVersion: '1.31' },
    { kubernetesVersion: '1.31' },
  ],
  [
    'arc',
    'Microsoft.Kubernetes/connectedClusters/testCluster',
    { kubernetesVersion: '1.13.0', totalNodeCount: 1, connectivityStatus: 'Connected' },
    { kubernetesVersion: '1.13.0', nodeCount: 1 },
  ],
  [
    'virtualMachine',
    'Microsoft.Compute/virtualMachines/myVM',
    {
      hardwareProfile: { vmSize: 'Standard_A0' },
      storageProfile: { osDisk: { osType: 'Windows', name: 'test' } },
    },
    { osType: 'Windows', vmSize: 'Standard_A0' },
  ],
  [
    'databricks',
    'Microsoft.Databricks/workspaces/myWorkspace1',
    {
      workspaceId: '5555555555555555',
      workspaceUrl: 'adb-5555555555555555.19.azuredatabricks.net',
    },
    { workspaceUrl: 'adb-5555555555555555.19.azuredatabricks.net' },
  ],
  [
    'hdInsight',
    'Microsoft.HDInsight/clusters/cluster1',
    {
      connectivityEndpoints: [
        { name: 'HTTPS', protocol: 'TCP', location: 'cluster1.azurehdinsight.net', port: 443 },
        { name: 'SSH', protocol: 'TCP', location: 'cluster1-ssh.azurehdinsight.net', port: 22 },
      ],
    },
    { sshAddress: 'cluster1-ssh.azurehdinsight.net' },
  ],
  [
    'dataLakeAnalytics',
    'Microsoft.DataLakeAnalytics/accounts/contosoadla',
    { state: 'Active' },
    {},
  ],
  ['batch', 'Microsoft.Batch/batchAccounts/sampleacct', { poolQuota: 20 }, {}],
  [
    'synapseSpark',
    'Microsoft.Synapse/workspaces/ws1/bigDataPools/pool1',
    { sparkVersion: '3.3', nodeCount: 4 },
    {},
  ],
  [
    'dataFactory',
    'Microsoft.DataFactory/factories/exampleFactoryName',
    { version: '2018-06-01' },
    {},
  ],
])('of %s: %s', (type, path, properties, facts) => {
  const id = `${group}/${path}`;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const arm = { id, name, location: 'East US', properties };
  const resource = attachableResourceSchema.parse(attachableResourceOf(type, arm));
  expect(resource).toEqual({ id, name, resourceGroup: 'rg1', location: 'eastus', ...facts });
});

test.each<AttachableType>(['aks', 'arc', 'virtualMachine', 'databricks', 'hdInsight'])(
  'one of the type %s that nobody expected still lists',
  (type) => {
    const odd = {
      agentPoolProfiles: 'none',
      storageProfile: null,
      connectivityEndpoints: [7],
      workspaceUrl: { host: 'x' },
      kubernetesVersion: 1.3,
      totalNodeCount: '3',
    };
    const resource = attachableResourceOf(type, { id: `${group}/a/b/c`, properties: odd });
    expect(attachableResourceSchema.parse(resource)).toEqual({
      id: `${group}/a/b/c`,
      name: 'c',
      resourceGroup: 'rg1',
      location: '',
    });
  },
);
