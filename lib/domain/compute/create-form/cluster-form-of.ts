import type { CreateCluster } from '../create-compute';
import { emptyCreateForm, type CreateForm } from './create-form';

/**
 * The form that a request would have come from: to create another one like it. What no request says,
 * such as the type of the size, is as in an empty form.
 */
export function clusterFormOf(request: CreateCluster, name: string): CreateForm {
  const { location, vmSize, vmPriority, scale, subnetId, nodePublicIp, identity, tags } = request;
  const empty = emptyCreateForm('cluster', location);
  return {
    ...empty,
    name,
    vmSize,
    vmPriority,
    scale: {
      minNodes: String(scale.minNodes),
      maxNodes: String(scale.maxNodes),
      idleSeconds: String(scale.idleSeconds),
    },
    ssh: sshFormOf(request.ssh, empty.ssh),
    network: { ...empty.network, choice: subnetId === undefined ? 'none' : 'paste' },
    subnetId: subnetId ?? '',
    nodePublicIp,
    identity: {
      type: identity.type,
      ids: identity.type === 'UserAssigned' ? identity.ids : [],
      pasted: '',
    },
    isolatedNetwork: request.isolatedNetwork,
    description: request.description ?? '',
    tags: Object.entries(tags).map(([tag, value]) => ({ name: tag, value })),
  };
}

function sshFormOf(ssh: CreateCluster['ssh'], empty: CreateForm['ssh']): CreateForm['ssh'] {
  if (!ssh) return empty;
  const { adminUserName, password = '', publicKey = '' } = ssh;
  return { enabled: true, adminUserName, password, publicKey };
}
