import type { RegionQuota, SubscriptionState, WorkspaceRecord } from '../core/state';
import type { ComputeRecord } from '../sim/compute-record';
import { type CorePool, coresInUse, heldCores } from '../sim/cores';
import { countedComputes } from '../sim/create-failure';
import { familyLimit, regionQuota, workspaceLimit } from '../sim/region-quota';
import { computeResourceId, workspaceResourceId } from '../sim/resource-id';
import { vmFamilies } from '../sim/vm-size';
import { mlVersions } from './api-version';
import { computesIn } from './computes-in';
import { armRoute, type ArmRoute } from './context';
import { paged } from './paging';
import { LOCATION_PATH } from './provider-paths';
import { familyQuotaName, familyQuotaSegment, nameOf } from './quota-names';
import { requireRegion } from './region';

const TYPES = 'Microsoft.MachineLearningServices';
const PAGE_SIZE = 500;

/** The service's mark for a family that only the pool as a whole limits. */
const UNLIMITED = -1;

export const usageRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: `${LOCATION_PATH}/usages`,
    action: `${TYPES}/locations/usages/read`,
    apiVersions: mlVersions,
    handle(call) {
      const usages = usagesOf(call.subscription, requireRegion(call.params.location));
      return { status: 200, body: paged(call, usages, PAGE_SIZE) };
    },
  }),
];

interface Usage {
  id: string;
  type: string;
  currentValue: number;
  limit: number;
  name: { value: string; localizedValue: string };
  unit: 'Count';
}

/** Shape and names: the published example of `Usages_List`, 2025-12-01. */
function usagesOf(subscription: SubscriptionState, region: string): Usage[] {
  const scope = `/subscriptions/${subscription.subscriptionId}`;
  const quota = regionQuota(subscription, region);
  const { total } = coresInUse(subscription, region);
  const line = (kind: string, name: string, currentValue: number, limit: number) =>
    usage(`${scope}/usages`, kind, name, currentValue, limit);
  return [
    line('totalCores', 'Clusters', countedComputes(subscription, region), quota.totalComputes),
    line(
      'dedicatedCores',
      'Total Cluster Dedicated Regional vCPUs',
      total.dedicated,
      quota.totalDedicated,
    ),
    line(
      'lowPriorityCores',
      'Total Cluster LowPriority Regional vCPUs',
      total.lowPriority,
      quota.totalLowPriority,
    ),
    ...familyUsages(subscription, quota, 'dedicated'),
    ...familyUsages(subscription, quota, 'lowPriority'),
    ...subscription.workspaces.flatMap((one) => workspaceUsages(subscription, quota, one)),
  ];
}

function usage(id: string, kind: string, name: string, currentValue: number, limit: number): Usage {
  const type = `${TYPES}/${kind}/usages`;
  return { id, type, currentValue, limit, name: nameOf(name), unit: 'Count' };
}

function familyUsages(
  subscription: SubscriptionState,
  quota: RegionQuota,
  pool: CorePool,
): Usage[] {
  const scope = `/subscriptions/${subscription.subscriptionId}`;
  const inUse = coresInUse(subscription, quota.location).byFamily[pool];
  return vmFamilies.map((family) =>
    usage(
      `${scope}/usages/${familyQuotaSegment(family, pool)}`,
      'vmFamily',
      familyQuotaName(family, pool),
      inUse.get(family) ?? 0,
      pool === 'dedicated' ? familyLimit(quota, family) : UNLIMITED,
    ),
  );
}

/** Families that a workspace uses, and below each the computes that use them. */
function workspaceUsages(
  subscription: SubscriptionState,
  quota: RegionQuota,
  workspace: WorkspaceRecord,
): Usage[] {
  const { subscriptionId } = subscription;
  const id = workspaceResourceId(subscriptionId, workspace.resourceGroup, workspace.name);
  const records = computesIn(subscription, workspace).filter(
    ({ region }) => region === quota.location,
  );
  const sums = new Map<string, { family: string; pool: CorePool; cores: number }>();
  for (const held of records.map(heldCores)) {
    if (held === undefined) continue;
    const key = `${held.pool} ${held.family}`;
    sums.set(key, { ...held, cores: held.cores + (sums.get(key)?.cores ?? 0) });
  }
  const ofWorkspace = [...sums.values()].map(({ family, pool, cores }) =>
    usage(
      `${id}/usages/${familyQuotaSegment(family, pool)}`,
      'workspaces',
      familyQuotaName(family, pool),
      cores,
      limitIn(quota, id, family, pool),
    ),
  );
  return [...ofWorkspace, ...records.flatMap((one) => computeUsage(subscription, quota, id, one))];
}

function computeUsage(
  subscription: SubscriptionState,
  quota: RegionQuota,
  workspaceId: string,
  record: ComputeRecord,
): Usage[] {
  const held = heldCores(record);
  if (held === undefined) return [];
  const { family, pool, cores } = held;
  const id = computeResourceId(subscription.subscriptionId, record);
  return [
    usage(
      `${id}/usages/${familyQuotaSegment(family, pool)}`,
      'workspaces/computes',
      familyQuotaName(family, pool),
      cores,
      limitIn(quota, workspaceId, family, pool),
    ),
  ];
}

function limitIn(quota: RegionQuota, workspaceId: string, family: string, pool: CorePool): number {
  if (pool === 'lowPriority') return UNLIMITED;
  return workspaceLimit(quota, workspaceId, family) ?? familyLimit(quota, family);
}
