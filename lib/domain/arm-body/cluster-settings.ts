import { z } from 'zod';
import { clusterDefaults, type CreateCluster } from '../compute/create-compute';
import type { ClusterSsh } from '../ssh/cluster-ssh';
import { secondsOf } from './duration';
import { envelopeOf } from './envelope';
import { flag, number, text } from './lenient';

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

/**
 * The request that would make a cluster as it stands in ARM: its settings, for those who look at it.
 * The service tells no password, so that SSH by password alone shows as a user name alone.
 */
export function clusterSettingsOf(arm: Record<string, unknown>): CreateCluster {
  const { location, identity, tags, description, inner: found } = envelopeOf(arm);
  const inner = innerSchema.safeParse(found).data ?? nothingInside;
  const { scaleSettings: scale, userAccountCredentials, subnet } = inner;
  return {
    kind: 'cluster',
    location,
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
    identity,
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
