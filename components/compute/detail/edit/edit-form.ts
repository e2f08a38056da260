import { identityOf } from '@/lib/domain/arm-body/identity-body';
import type { Cluster } from '@/lib/domain/compute/compute';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { clusterDefaults } from '@/lib/domain/compute/create-compute';
import {
  emptyCreateForm,
  type CreateField,
  type CreateForm,
} from '@/lib/domain/compute/create-form/create-form';
import { vmPrioritySchema } from '@/lib/domain/vm-size/vm-size';
import { identityFormOf } from './identity-form';

/** What ARM lets be changed of a cluster, each by a request of its own. */
export const editParts = {
  scale: ['scale.minNodes', 'scale.maxNodes', 'scale.idleSeconds'],
  identity: ['identity.type', 'identity.ids', 'identity.pasted'],
  tags: ['tags'],
} as const satisfies Record<string, readonly CreateField[]>;
export type EditPartId = keyof typeof editParts;

/**
 * The create form as it would have to be filled in for a cluster that exists: what is edited is
 * shown, judged and reckoned with as it was when the cluster was created.
 */
export function editFormOf(
  cluster: Cluster,
  arm: ComputeDetails['arm'],
  identities: readonly { id: string }[] = [],
): CreateForm {
  const { name, location, vmSize, vmPriority, minNodes, maxNodes, tags = {} } = cluster;
  const { idleSeconds = clusterDefaults.idleSeconds } = cluster;
  const empty = emptyCreateForm('cluster', location);
  return {
    ...empty,
    name,
    vmSize,
    vmPriority: vmPrioritySchema.safeParse(vmPriority).data ?? empty.vmPriority,
    scale: {
      minNodes: String(minNodes),
      maxNodes: String(maxNodes),
      idleSeconds: String(idleSeconds),
    },
    identity: identityFormOf(identityOf(arm['identity']), identities),
    tags: Object.entries(tags).map(([tag, value]) => ({ name: tag, value })),
  };
}
