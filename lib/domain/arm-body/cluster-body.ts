import type { CreateCluster } from '../compute/create-compute';
import type { ClusterSsh } from '../ssh/cluster-ssh';
import { durationOf } from './duration';
import { envelopeBodyOf } from './envelope';
import type { Json } from './json';

export const clusterBody = (request: CreateCluster): Json =>
  envelopeBodyOf(
    request,
    {
      computeType: 'AmlCompute',
      computeLocation: request.location,
      // Local authentication is SSH; Azure Policy judges computes by this very property.
      disableLocalAuth: request.ssh === undefined,
    },
    clusterProperties(request),
  );

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
  nodeIdleTimeBeforeScaleDown: durationOf({ seconds: idleSeconds }),
});

const credentials = ({ adminUserName, password, publicKey }: ClusterSsh): Json => ({
  adminUserName,
  ...(password !== undefined && { adminUserPassword: password }),
  ...(publicKey !== undefined && { adminUserSshPublicKey: publicKey }),
});
