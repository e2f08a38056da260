import { stateLabel } from '@/lib/domain/compute/compute-state';
import { heldNodes, mostCores, type QuotaHolder } from '@/lib/domain/quota/held-cores';
import type { QuotaNode } from '@/lib/domain/quota/quota-tree';
import { figure } from '@/lib/domain/text/figure';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';
import { familyTitle } from '../quota-text';

const poolTitles = {
  Dedicated: 'Total regional dedicated vCPUs',
  LowPriority: 'Total regional low-priority vCPUs',
} as const;

/** What a line of the tree is called. */
export function nodeTitle(node: QuotaNode): string {
  switch (node.level) {
    case 'pool':
      return poolTitles[node.priority];
    case 'family':
      return familyTitle(node.family ?? '');
    case 'workspace':
      return node.place?.workspace ?? '';
    case 'compute':
      return node.compute ?? '';
    case 'rest':
      return node.used > 0 ? 'Elsewhere, not visible to you' : 'Not counted above yet';
  }
}

/** What to know of it beside its figures. */
export function nodeDetail(node: QuotaNode, own?: OwnCompute): string | undefined {
  switch (node.level) {
    case 'workspace':
      return node.place && `Workspace in ${node.place.resourceGroup}`;
    case 'compute':
      return own ? computeDetail(own) : 'Of another workspace';
    case 'rest':
      return 'By so much the lines beside this one miss what the service says of the whole.';
    case 'pool':
    case 'family':
      return undefined;
  }
}

/** A compute of the workspace that the page is of, and its size where that is known. */
export interface OwnCompute {
  compute: QuotaHolder;
  size: VmSize | undefined;
}

function computeDetail({ compute, size }: OwnCompute): string {
  if (compute.kind === 'instance') {
    return compute.state === 'Stopped'
      ? 'Stopped instance: it keeps its vCPUs until it is deleted'
      : `Instance, ${stateLabel(compute.state).toLowerCase()}`;
  }
  const nodes = `Cluster, ${heldNodes(compute)} of ${compute.maxNodes} nodes`;
  return size && compute.maxNodes > heldNodes(compute)
    ? `${nodes}; all of them would take ${figure(mostCores(compute, size))} vCPUs`
    : nodes;
}
