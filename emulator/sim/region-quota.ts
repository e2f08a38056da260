import { hasEffect } from '../core/faults';
import type { RegionQuota, SubscriptionState } from '../core/state';

/** Azure docs (manage quotas): 500 clusters and instances a region, 24 to 300 cores by offer. */
const DEFAULT_TOTAL_COMPUTES = 500;
const DEFAULT_TOTAL_CORES = 300;
const DEFAULT_FAMILY_CORES = 100;

/** A region nobody has set limits for has those of a new subscription. */
export function defaultRegionQuota(location: string): RegionQuota {
  return {
    location,
    totalDedicated: DEFAULT_TOTAL_CORES,
    totalLowPriority: DEFAULT_TOTAL_CORES,
    totalComputes: DEFAULT_TOTAL_COMPUTES,
    defaultFamilyLimit: DEFAULT_FAMILY_CORES,
    familyLimits: {},
    workspaceLimits: {},
  };
}

export function regionQuota(subscription: SubscriptionState, location: string): RegionQuota {
  const quota =
    subscription.quotas.find((one) => one.location === location) ?? defaultRegionQuota(location);
  return hasEffect(subscription.faults, 'zero-quota') ? withoutCores(quota) : quota;
}

function withoutCores(quota: RegionQuota): RegionQuota {
  return {
    ...quota,
    totalDedicated: 0,
    totalLowPriority: 0,
    defaultFamilyLimit: 0,
    familyLimits: {},
    workspaceLimits: {},
  };
}

export function familyLimit(quota: RegionQuota, family: string): number {
  return quota.familyLimits[family] ?? quota.defaultFamilyLimit;
}

/** The limit that a workspace was given within the family's, if it was given one. */
export function workspaceLimit(
  quota: RegionQuota,
  workspaceId: string,
  family: string,
): number | undefined {
  return quota.workspaceLimits[workspaceId.toLowerCase()]?.[family];
}
