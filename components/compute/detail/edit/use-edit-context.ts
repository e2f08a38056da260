'use client';

import type { Create } from '@/components/compute/wizard/create-context';
import { useLookUps } from '@/components/compute/wizard/use-look-ups';
import type { Cluster } from '@/lib/domain/compute/compute';
import { sizeNamed } from '@/lib/domain/compute/create-form/create-form-problems';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { quotaWithout } from './quota-without';

/** What the fields need to know, as when the cluster was created; its own nodes take no quota. */
export function useEditContext(workspace: WorkspaceRef, cluster: Cluster): Create {
  const lookUps = useLookUps(workspace, 'cluster', cluster.location);
  const { facts } = lookUps;
  const { vmSize, vmPriority, currentNodes: nodes } = cluster;
  const size = sizeNamed(facts.sizes, vmSize);
  const priority = vmPriority === 'LowPriority' ? 'LowPriority' : 'Dedicated';
  const quota =
    facts.quota && size ? quotaWithout(facts.quota, { size, priority, nodes }) : facts.quota;
  return { ...lookUps, facts: { ...facts, quota } };
}
