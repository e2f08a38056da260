import { z } from 'zod';
import { clusterDefaults, type CreateCluster } from '../compute/create-compute';
import type { ClusterSsh } from '../ssh/cluster-ssh';
import { secondsOf } from './duration';
import { identityOf } from './identity-body';

// What is missing, or not as it should be, is absent: an odd cluster is still shown. ARM writes
// `null` and `''` for what was never given.
const text = z.string().min(1).optional().catch(undefined);
const number = z.number().optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);

const innerSchema = z.object({
  vmSize: text,
  vmPriority: text,
  scaleSettings: z
    .object({ minNodeCount: number, maxNodeCount: number, nodeIdleTimeBeforeScaleDown: text })
    .catch({}),
  userAccountCredentials: z
    .object({ adminUserName: text, adminUserPassword: text, adminUserSshPublicKey: text })
    .catch({}),
  subnet: z.object({ id: text }).catch({}),
  enableNodePublicIp: flag,
  isolatedNetwork: flag,
});
type Inner = z.infer<typeof innerSchema>;

const nothingInside: Inner = { scaleSettings: {}, userAccountCredentials: {}, subnet: {} };

const armSchema = z.object({
  location: text,
  identity: z.unknown().optional(),
  tags: z.record(z.string(), z.string()).catch({}),
  properties: z
    .object({
      computeLocation: text,
      description: text,
      properties: innerSchema.catch(nothingInside),
    })
    .catch({ properties: nothingInside }),
});

/**
 * The request that would make a cluster as it stands in ARM: its settings, for those who look at it.
 * The service tells no password, so that SSH by password alone shows as a user name alone.
 */
export function clusterSettingsOf(arm: Record<string, unknown>): CreateCluster {
  const { location = '', identity, tags, properties } = armSchema.parse(arm);
  const { properties: inner, computeLocation, description } = properties;
  const { scaleSettings: scale, userAccountCredentials, subnet } = inner;
  return {
    kind: 'cluster',
    location: computeLocation ?? location,
    vmSize: inner.vmSize ?? '',
    vmPriority: inner.vmPriority === 'LowPriority' ? 'LowPriority' : 'Dedicated',
    scale: {
      minNodes: scale.minNodeCount ?? clusterDefaults.minNodes,
      maxNodes: scale.maxNodeCount ?? clusterDefaults.maxNodes,
      idleSeconds: secondsOf(scale.nodeIdleTimeBeforeScaleDown) ?? clusterDefaults.idleSeconds,
    },
    ...sshOf(userAccountCredentials),
    ...(subnet.id !== undefined && { subnetId: subnet.id }),
    nodePublicIp: inner.enableNodePublicIp ?? true,
    identity: identityOf(identity),
    isolatedNetwork: inner.isolatedNetwork ?? false,
    ...(description && { description }),
    tags,
  };
}

function sshOf(credentials: Inner['userAccountCredentials']): { ssh?: ClusterSsh } {
  const { adminUserName, adminUserPassword: password, adminUserSshPublicKey } = credentials;
  if (adminUserName === undefined) return {};
  return {
    ssh: {
      adminUserName,
      ...(password !== undefined && { password }),
      ...(adminUserSshPublicKey !== undefined && { publicKey: adminUserSshPublicKey }),
    },
  };
}
