import type { SubscriptionState } from '../core/state';
import { hash } from '../sim/chance';
import type { ClusterRecord, NodeRecord } from '../sim/compute-record';
import { addressAt, findSubnet, subnetIdOf } from '../sim/subnet';

/** Azure Batch docs, "Configure remote access": where the ports of a pool's address begin. */
const FIRST_PORT = 50_000;
const SSH_PORT = 22;

export function nodeBody(
  subscription: SubscriptionState,
  cluster: ClusterRecord,
  node: NodeRecord,
) {
  const hasAddress = node.state !== 'preparing' && node.state !== 'preempted';
  const isPublic = hasAddress && hasPublicIp(cluster);
  return {
    nodeId: nodeIdOf(cluster, node),
    privateIpAddress: hasAddress ? privateAddressOf(subscription, cluster, node) : null,
    publicIpAddress: isPublic ? publicAddressOf(cluster) : null,
    port: portOf(cluster, node),
    nodeState: node.state,
    runId: node.job,
  };
}

/** `tvm-3601533753_1-20170719t162906z`, as the node ids of Azure Batch are. */
export function nodeIdOf(cluster: ClusterRecord, { serial, allocatedMs }: NodeRecord): string {
  const stamp = new Date(allocatedMs).toISOString().replace(/\.\d+/, '');
  return `tvm-${poolOf(cluster)}_${serial}-${stamp.replaceAll(/[-:]/g, '').toLowerCase()}`;
}

function poolOf({ region, name }: ClusterRecord): number {
  return hash('pool', region, name);
}

function hasPublicIp({ settings }: ClusterRecord): boolean {
  return settings['enableNodePublicIp'] !== false;
}

/** The nodes of a pool share one address, told apart by the port. */
function publicAddressOf(cluster: ClusterRecord): string {
  const pool = poolOf(cluster);
  return `20.${(pool >>> 16) % 256}.${(pool >>> 8) % 256}.7`;
}

/** Behind the shared address each node has a port of its own; inside the network all have 22. */
function portOf(cluster: ClusterRecord, { serial }: NodeRecord): number | null {
  if ((cluster.settings['userAccountCredentials'] ?? null) === null) return null;
  return hasPublicIp(cluster) ? FIRST_PORT + (serial % 10_000) - 1 : SSH_PORT;
}

function privateAddressOf(
  subscription: SubscriptionState,
  cluster: ClusterRecord,
  { host, serial }: NodeRecord,
): string {
  const found = findSubnet(subscription, subnetIdOf(cluster) ?? '');
  if (found !== undefined && host !== null) return addressAt(found.subnet.addressPrefix, host);
  // Without a network of the caller's the nodes are in one of the service's.
  return addressAt('10.0.0.0/16', Math.floor(serial / 250) * 256 + 4 + (serial % 250));
}
