import type { SubscriptionState } from '../core/state';
import type { ErrorDetail } from './operation-record';
import { familyLimit, regionQuota } from './region-quota';
import { familyLabel, type VmSize } from './vm-size';

interface MinNodesRequest {
  region: string;
  vmPriority: 'Dedicated' | 'LowPriority';
  size: VmSize;
  nodes: number;
}

/**
 * The service's check before it creates or resizes: could the nodes that must always be there
 * ever fit? It compares with the whole quota, as its message says, not with what is left of it;
 * what is left limits the scale-up later. Wording: Azure/mlops-v2#81 (family) and
 * microsoft/InnerEye-DeepLearning#253 (total); "accomodate" is the service's own spelling.
 */
export function minNodesRefusal(
  subscription: SubscriptionState,
  request: MinNodesRequest,
): ErrorDetail | undefined {
  const quota = regionQuota(subscription, request.region);
  const cores = request.nodes * request.size.vCPUs;
  if (request.vmPriority === 'LowPriority') {
    return cores > quota.totalLowPriority
      ? exceeds('total low-priority', quota.totalLowPriority, request.nodes, cores)
      : undefined;
  }
  const family = familyLimit(quota, request.size.family);
  if (cores > family) {
    return exceeds(`${familyLabel(request.size.family)} family`, family, request.nodes, cores);
  }
  if (cores > quota.totalDedicated) {
    return exceeds('total', quota.totalDedicated, request.nodes, cores);
  }
  return undefined;
}

function exceeds(which: string, limit: number, nodes: number, cores: number): ErrorDetail {
  return {
    code: 'ClusterMinNodesExceedCoreQuota',
    message:
      `The specified subscription has a ${which} vCPU quota of ${limit} and cannot accomodate ` +
      `for at least ${nodes} requested managed compute nodes which maps to ${cores} vCPUs.`,
  };
}
