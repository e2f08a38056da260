import type { SubscriptionState } from '../core/state';
import { type CorePool, heldCores } from './cores';
import type { ErrorDetail } from './operation-record';
import { familyLimit, regionQuota, workspaceLimit } from './region-quota';
import { workspaceResourceId } from './resource-id';
import type { VmSize } from './vm-size';

/** Who asks for cores: the place decides which limits apply. */
interface CoreClaimant {
  region: string;
  resourceGroup: string;
  workspace: string;
}

interface Limit {
  maximum: number;
  used: number;
}

/**
 * The limits that a claim must stay within. Dedicated cores are counted per family and in total;
 * low-priority cores have one pool across families (Azure docs: manage quotas).
 */
function limitsFor(
  subscription: SubscriptionState,
  at: CoreClaimant,
  pool: CorePool,
  family: string,
): Limit[] {
  const quota = regionQuota(subscription, at.region);
  const used = usedBy(subscription, at, pool, family);
  if (pool === 'lowPriority') {
    return [{ maximum: quota.totalLowPriority, used: used.total }];
  }
  const limits = [
    { maximum: familyLimit(quota, family), used: used.family },
    { maximum: quota.totalDedicated, used: used.total },
  ];
  const id = workspaceResourceId(subscription.subscriptionId, at.resourceGroup, at.workspace);
  const own = workspaceLimit(quota, id, family);
  if (own !== undefined) {
    limits.push({ maximum: own, used: used.familyInWorkspace });
  }
  return limits;
}

/** Only the sums that one claim needs: this is asked at each scale-up, over all computes. */
function usedBy(
  subscription: SubscriptionState,
  at: CoreClaimant,
  pool: CorePool,
  family: string,
): { total: number; family: number; familyInWorkspace: number } {
  const used = { total: 0, family: 0, familyInWorkspace: 0 };
  for (const record of subscription.computes) {
    const held = record.region === at.region ? heldCores(record) : undefined;
    if (held?.pool !== pool) {
      continue;
    }
    used.total += held.cores;
    if (held.family === family) {
      used.family += held.cores;
      const isNeighbour =
        record.workspace === at.workspace && record.resourceGroup === at.resourceGroup;
      used.familyInWorkspace += isNeighbour ? held.cores : 0;
    }
  }
  return used;
}

export interface MachineRoom {
  /** Machines that may still be allocated. */
  machines: number;
  /** The service's error for asking for more. */
  refusal(requestedMachines: number): ErrorDetail;
}

export function coreRoom(
  subscription: SubscriptionState,
  at: CoreClaimant,
  pool: CorePool,
  size: VmSize,
): MachineRoom {
  const limits = limitsFor(subscription, at, pool, size.family);
  const tightest = limits.reduce((a, b) => (b.maximum - b.used < a.maximum - a.used ? b : a));
  return {
    machines: Math.max(0, Math.floor((tightest.maximum - tightest.used) / size.vCPUs)),
    refusal: (requestedMachines) => ({
      code: 'ClusterCoreQuotaReached',
      message:
        `Operation results in exceeding quota limits of Core. Maximum allowed: ${tightest.maximum}, ` +
        `Current in use: ${tightest.used}, Additional requested: ${requestedMachines * size.vCPUs}.`,
    }),
  };
}
