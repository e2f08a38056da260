import type { AttachableRecord } from '../core/attachable-records';
import { TENANT_ID } from '../entra/tenant';
import { stableGuid } from './chance';
import { isJsonObject, type JsonObject, textIn } from './json';
import { findVmSize } from './vm-size';

interface Place {
  name: string;
  resourceGroup: string;
  location: string;
}

interface ClusterState {
  power?: 'Running' | 'Stopped';
  provisioning?: 'Creating' | 'Succeeded' | 'Failed';
}

/** An AKS cluster of one pool, in the shape of Microsoft.ContainerService 2024-09-01. */
export function managedCluster(
  { name, resourceGroup, location }: Place,
  { count, vmSize, version = '1.31.7' }: { count: number; vmSize: string; version?: string },
  { power = 'Running', provisioning = 'Succeeded' }: ClusterState = {},
): AttachableRecord {
  const label = stableGuid('dns', resourceGroup, name).slice(0, 8);
  const principalId = stableGuid('principal', resourceGroup, name);
  const state = { provisioningState: provisioning, powerState: { code: power } };
  return {
    type: 'Microsoft.ContainerService/managedClusters',
    name,
    resourceGroup,
    location,
    tags: {},
    envelope: {
      sku: { name: 'Base', tier: 'Standard' },
      identity: { type: 'SystemAssigned', principalId, tenantId: TENANT_ID },
    },
    properties: {
      ...state,
      kubernetesVersion: version,
      currentKubernetesVersion: version,
      dnsPrefix: `${name}-dns`,
      fqdn: `${name}-dns-${label}.hcp.${location}.azmk8s.io`,
      agentPoolProfiles: [
        {
          ...state,
          name: 'nodepool1',
          count,
          vmSize,
          osType: 'Linux',
          type: 'VirtualMachineScaleSets',
          mode: 'System',
          orchestratorVersion: version,
        },
      ],
      nodeResourceGroup: `MC_${resourceGroup}_${name}_${location}`,
      enableRBAC: true,
    },
  };
}

/** What the service made is there for good. */
export function finishCluster(cluster: AttachableRecord): void {
  for (const part of [cluster.properties, ...poolsOf(cluster)]) {
    part['provisioningState'] = 'Succeeded';
  }
}

interface ClusterFacts {
  fqdn: string;
  agentCount: number;
  /** Of its first pool. */
  agentVmSize: string;
  /** Of all pools together. */
  cores: number;
}

export function clusterFacts(cluster: AttachableRecord): ClusterFacts {
  const pools = poolsOf(cluster).map(({ count, vmSize }) => ({
    count: Number(count),
    vmSize: typeof vmSize === 'string' ? vmSize : '',
  }));
  return {
    fqdn: textIn(cluster.properties, 'fqdn'),
    agentCount: pools.reduce((sum, { count }) => sum + count, 0),
    agentVmSize: pools[0]?.vmSize ?? '',
    cores: pools.reduce((sum, one) => sum + one.count * (findVmSize(one.vmSize)?.vCPUs ?? 0), 0),
  };
}

function poolsOf({ properties }: AttachableRecord): JsonObject[] {
  const pools = properties['agentPoolProfiles'];
  return Array.isArray(pools) ? pools.filter(isJsonObject) : [];
}
