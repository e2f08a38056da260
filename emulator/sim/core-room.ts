import type { SubscriptionState } from '../core/state';
import { type CorePool, coresInUse } from './cores';
import type { ErrorDetail } from './operation-record';
import { familyLimit, regionQuota, workspaceLimit } from './region-quota';
import { workspaceResourceId } from './resource-id';
import type { VmSize } from './vm-size';

/** Who asks for cores: the place decides which limits apply. */
export interface CoreClaimant {
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
  const use = coresInUse(subscription, at.region);
  if (pool === 'lowPriority') {
    return [{ maximum: quota.totalLowPriority, used: use.total.lowPriority }];
  }
  const limits = [
    { maximum: familyLimit(quota, family), used: use.byFamily.dedicated.get(family) ?? 0 },
    { maximum: quota.totalDedicated, used: use.total.dedicated },
  ];
  const id = workspaceResourceId(subscription.subscriptionId, at.resourceGroup, at.workspace);
  const own = workspaceLimit(quota, id, family);
  if (own !== undefined) {
    const inWorkspace = coresInUse(
      subscription,
      at.region,
      (record) => record.workspace === at.workspace && record.resourceGroup === at.resourceGroup,
    );
    limits.push({ maximum: own, used: inWorkspace.byFamily.dedicated.get(family) ?? 0 });
  }
  return limits;
}

export interface CoreRoom {
  /** Machines of the size that may still be allocated. */
  machines: number;
  /** The service's error for asking one machine more. */
  refusal(requestedMachines: number): ErrorDetail;
}

export function coreRoom(
  subscription: SubscriptionState,
  at: CoreClaimant,
  pool: CorePool,
  size: VmSize,
): CoreRoom {
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
