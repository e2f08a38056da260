import type { CreateCluster, CreateCompute, CreateInstance } from '../compute/create-compute';
import type { ClusterSsh } from '../ssh/cluster-ssh';
import { durationOf } from './duration';
import { identityBodyOf } from './identity-body';

type Json = Record<string, unknown>;

/** The body of ARM's PUT for a new compute: what the server sends, and what a template shows. */
export function computeBodyOf(request: CreateCompute): Json {
  return request.kind === 'cluster' ? clusterBody(request) : instanceBody(request);
}

function clusterBody(request: CreateCluster): Json {
  const { location, identity, tags, description } = request;
  return {
    location,
    ...(identity.type !== 'None' && { identity: identityBodyOf(identity) }),
    ...(Object.keys(tags).length > 0 && { tags }),
    properties: {
      computeType: 'AmlCompute',
      computeLocation: location,
      // Local authentication is SSH; Azure Policy judges computes by this very property.
      disableLocalAuth: request.ssh === undefined,
      ...(description && { description }),
      properties: clusterProperties(request),
    },
  };
}

function clusterProperties(request: CreateCluster): Json {
  const { vmSize, vmPriority, scale, ssh, subnetId, nodePublicIp, isolatedNetwork } = request;
  return {
    osType: 'Linux',
    vmSize,
    vmPriority,
    scaleSettings: scaleBodyOf(scale),
    ...(ssh && { userAccountCredentials: credentials(ssh) }),
    // `NotSpecified`, the service's default, opens the port when there is no virtual network.
    remoteLoginPortPublicAccess: ssh && nodePublicIp ? 'Enabled' : 'Disabled',
    ...(subnetId !== undefined && { subnet: { id: subnetId } }),
    enableNodePublicIp: nodePublicIp,
    ...(isolatedNetwork && { isolatedNetwork }),
  };
}

export const scaleBodyOf = ({ minNodes, maxNodes, idleSeconds }: CreateCluster['scale']): Json => ({
  minNodeCount: minNodes,
  maxNodeCount: maxNodes,
  nodeIdleTimeBeforeScaleDown: durationOf(idleSeconds),
});

const credentials = ({ adminUserName, password, publicKey }: ClusterSsh): Json => ({
  adminUserName,
  ...(password !== undefined && { adminUserPassword: password }),
  ...(publicKey !== undefined && { adminUserSshPublicKey: publicKey }),
});

const instanceBody = ({ location, vmSize }: CreateInstance): Json => ({
  location,
  properties: {
    computeType: 'ComputeInstance',
    properties: {
      vmSize,
      applicationSharingPolicy: 'Personal',
      computeInstanceAuthorizationType: 'personal',
      sshSettings: { sshPublicAccess: 'Disabled' },
    },
  },
});
