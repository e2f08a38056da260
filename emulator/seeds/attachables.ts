import { type AttachableRecord, SPARK_POOL, SYNAPSE_WORKSPACE } from '../core/attachable-records';
import { TENANT_ID } from '../entra/tenant';
import { stableGuid } from '../sim/chance';
import type { JsonObject } from '../sim/json';

interface Placed {
  name: string;
  resourceGroup: string;
  location: string;
}

const PROVISIONED = { provisioningState: 'Succeeded' } as const;

// Each in the shape that its provider publishes in azure-rest-api-specs, as far as a list shows it.

export function connectedCluster(
  place: Placed,
  nodes: { count: number; cores: number; distribution: string },
  connectivityStatus: 'Connected' | 'Offline' = 'Connected',
): AttachableRecord {
  return {
    ...resource('Microsoft.Kubernetes/connectedClusters', place),
    envelope: { identity: { type: 'SystemAssigned', ...principalOf(place) } },
    properties: {
      ...PROVISIONED,
      kubernetesVersion: '1.30.4',
      totalNodeCount: nodes.count,
      totalCoreCount: nodes.cores,
      agentVersion: '1.21.10',
      distribution: nodes.distribution,
      infrastructure: 'generic',
      connectivityStatus,
    },
  };
}

const images = {
  ubuntu: {
    osType: 'Linux',
    image: { publisher: 'canonical', offer: '0001-com-ubuntu-server-jammy', sku: '22_04-lts-gen2' },
  },
  redHat: { osType: 'Linux', image: { publisher: 'RedHat', offer: 'RHEL', sku: '9-lvm-gen2' } },
  windows: {
    osType: 'Windows',
    image: {
      publisher: 'MicrosoftWindowsServer',
      offer: 'WindowsServer',
      sku: '2022-datacenter-g2',
    },
  },
} as const;

export function virtualMachine(
  place: Placed,
  machine: { vmSize: string; image: keyof typeof images; publicAddress: string },
): AttachableRecord {
  const { osType, image } = images[machine.image];
  return {
    ...resource('Microsoft.Compute/virtualMachines', place),
    publicAddress: machine.publicAddress,
    properties: {
      ...PROVISIONED,
      vmId: stableGuid('vm', place.resourceGroup, place.name),
      hardwareProfile: { vmSize: machine.vmSize },
      storageProfile: {
        imageReference: { ...image, version: 'latest' },
        osDisk: { osType, name: `${place.name}_OsDisk`, createOption: 'FromImage' },
      },
      osProfile: { computerName: place.name, adminUsername: 'azureuser' },
    },
  };
}

export function databricksWorkspace(place: Placed, workspaceId: string): AttachableRecord {
  return {
    ...resource('Microsoft.Databricks/workspaces', place),
    envelope: { sku: { name: 'premium' } },
    properties: {
      ...PROVISIONED,
      workspaceId,
      workspaceUrl: `adb-${workspaceId}.7.azuredatabricks.net`,
    },
  };
}

export function dataLakeAnalytics(place: Placed): AttachableRecord {
  const { name, resourceGroup } = place;
  return {
    ...resource('Microsoft.DataLakeAnalytics/accounts', place),
    properties: {
      ...PROVISIONED,
      state: 'Active',
      accountId: stableGuid('analytics', resourceGroup, name),
      endpoint: `${name}.azuredatalakeanalytics.net`,
      defaultDataLakeStoreAccount: `${name}store`,
    },
  };
}

export function hdInsightCluster(
  place: Placed,
  clusterState: 'Running' | 'Error' = 'Running',
): AttachableRecord {
  const { name } = place;
  return {
    ...resource('Microsoft.HDInsight/clusters', place),
    properties: {
      provisioningState: clusterState === 'Running' ? 'Succeeded' : 'Failed',
      clusterState,
      clusterVersion: '5.1.3000.0',
      osType: 'Linux',
      tier: 'Standard',
      clusterDefinition: { kind: 'spark', componentVersion: { Spark: '3.3' } },
      connectivityEndpoints: [
        { name: 'SSH', protocol: 'TCP', location: `${name}-ssh.azurehdinsight.net`, port: 22 },
        { name: 'HTTPS', protocol: 'TCP', location: `${name}.azurehdinsight.net`, port: 443 },
      ],
    },
  };
}

export function batchAccount(place: Placed): AttachableRecord {
  return {
    ...resource('Microsoft.Batch/batchAccounts', place),
    properties: {
      ...PROVISIONED,
      accountEndpoint: `${place.name}.${place.location}.batch.azure.com`,
      poolAllocationMode: 'BatchService',
    },
  };
}

/** A Synapse workspace with a pool in it. */
export function synapse(place: Placed, pool: string): AttachableRecord[] {
  return [
    {
      ...resource(SYNAPSE_WORKSPACE, place),
      properties: {
        ...PROVISIONED,
        connectivityEndpoints: { dev: `https://${place.name}.dev.azuresynapse.net` },
      },
    },
    {
      ...resource(SPARK_POOL, { ...place, name: pool }),
      parent: place.name,
      properties: {
        ...PROVISIONED,
        sparkVersion: '3.4',
        nodeCount: 3,
        nodeSize: 'Small',
        nodeSizeFamily: 'MemoryOptimized',
        autoScale: { enabled: true, minNodeCount: 3, maxNodeCount: 10 },
        autoPause: { enabled: true, delayInMinutes: 15 },
      },
    },
  ];
}

export function dataFactory(place: Placed): AttachableRecord {
  return {
    ...resource('Microsoft.DataFactory/factories', place),
    properties: { ...PROVISIONED, version: '2018-06-01' },
  };
}

function resource(type: AttachableRecord['type'], place: Placed) {
  const { name, resourceGroup, location } = place;
  return { type, name, resourceGroup, location, tags: {}, envelope: {} };
}

function principalOf({ resourceGroup, name }: Placed): JsonObject {
  return { principalId: stableGuid('principal', resourceGroup, name), tenantId: TENANT_ID };
}
