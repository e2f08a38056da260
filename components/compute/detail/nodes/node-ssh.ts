import { clusterSettingsOf } from '@/lib/domain/arm-body/cluster-settings';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { ComputeNode } from '@/lib/domain/compute/compute-node';
import { textAt } from '../arm-value';

/** How the nodes of a cluster let people in. */
export interface SshAccess {
  user: string;
  /** Whether the SSH port is open to public networks. */
  isPublic: boolean;
}

interface NodeSsh {
  command: string;
  /** Reached by its private address alone. */
  isPrivate: boolean;
}

/** Undefined where SSH was not switched on when the cluster was created. */
export function sshAccessOf(arm: ComputeDetails['arm']): SshAccess | undefined {
  const { ssh, subnetId } = clusterSettingsOf(arm);
  return ssh && { user: ssh.adminUserName, isPublic: isPortPublic(arm, subnetId) };
}

/**
 * ARM's `remoteLoginPortPublicAccess`: `NotSpecified` closes the port to public networks where the
 * cluster is in a virtual network, and opens it elsewhere (Azure ML OpenAPI, 2025-12-01).
 */
function isPortPublic(arm: ComputeDetails['arm'], subnetId: string | undefined): boolean {
  const access = textAt(arm, 'properties.properties.remoteLoginPortPublicAccess');
  if (access === 'Enabled' || access === 'Disabled') return access === 'Enabled';
  return subnetId === undefined;
}

/** The port that sshd listens on; a public address is shared, and forwards a port for each node. */
const ownPort = 22;

/** The command that opens a shell on a node, once it has an address. */
export function nodeSsh(node: ComputeNode, { user, isPublic }: SshAccess): NodeSsh | undefined {
  const { publicIpAddress, privateIpAddress, port } = node;
  if (isPublic && publicIpAddress && port !== undefined) {
    return { command: sshTo({ user, host: publicIpAddress, port }), isPrivate: false };
  }
  if (!privateIpAddress) return undefined;
  return { command: sshTo({ user, host: privateIpAddress, port: ownPort }), isPrivate: true };
}

/** The command that opens a shell on one of the machines that share an address. */
function sshTo(target: { user: string; host: string; port: string | number }): string {
  return `ssh ${target.user}@${target.host} -p ${target.port}`;
}
