import { z } from 'zod';
import type { RegionQuota, SubscriptionState } from '../core/state';
import { type ClusterRecord, isCluster } from '../sim/compute-record';
import { defaultRegionQuota, familyLimit } from '../sim/region-quota';
import { workspaceResourceId } from '../sim/resource-id';
import { findVmSize } from '../sim/vm-size';
import { computesIn } from './computes-in';
import { parseBody } from './compute-request';
import type { ArmCall, ArmReply } from './context';
import { sameName } from './lookup';
import { familyOfSegment } from './quota-names';
import { requireRegion } from './region';

/** `QuotaUpdateParameters` in the OpenAPI document 2025-12-01. */
const updateSchema = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      type: z.string().exactOptional(),
      limit: z.int().min(0),
      unit: z.literal('Count').exactOptional(),
    }),
  ),
  location: z.string().exactOptional(),
});

type QuotaUpdate = Pick<z.infer<typeof updateSchema>['value'][number], 'id' | 'limit'>;

const WORKSPACE_QUOTA = 'Microsoft.MachineLearningServices/workspaces/quotas';

const QUOTA_ID = /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/.+)\/quotas\/([^/]+)$/i;

/** Sets limits of workspaces; each item is answered with its own outcome. */
export function updateQuotas(call: ArmCall<'subscriptionId' | 'location'>): ArmReply {
  const region = requireRegion(call.params.location);
  const { value } = parseBody(updateSchema, call.body);
  const quota = ownQuota(call.subscription, region);
  const outcomes = value.map(({ id, type = WORKSPACE_QUOTA, limit }) => {
    const status = apply(call.subscription, quota, { id, limit });
    return { id, type, limit, unit: 'Count', status };
  });
  return { status: 200, body: { value: outcomes } };
}

function ownQuota(subscription: SubscriptionState, region: string): RegionQuota {
  const found = subscription.quotas.find(({ location }) => location === region);
  if (found !== undefined) return found;
  const made = defaultRegionQuota(region);
  subscription.quotas.push(made);
  return made;
}

function apply(subscription: SubscriptionState, quota: RegionQuota, { id, limit }: QuotaUpdate) {
  const [, workspaceId = '', segment = ''] = QUOTA_ID.exec(id) ?? [];
  const family = familyOfSegment(segment);
  if (family === undefined) return 'InvalidVMFamilyName';
  const { subscriptionId } = subscription;
  const workspace = subscription.workspaces.find(({ resourceGroup, name }) =>
    sameName(workspaceResourceId(subscriptionId, resourceGroup, name), workspaceId),
  );
  if (workspace === undefined) return 'Failure';
  if (limit > familyLimit(quota, family)) return 'InvalidQuotaExceedsSubscriptionLimit';
  const minimum = computesIn(subscription, workspace)
    .filter((record) => isCluster(record))
    .filter((record) => record.region === quota.location)
    .reduce((cores, record) => cores + minimumCores(record, family), 0);
  if (limit < minimum) return 'InvalidQuotaBelowClusterMinimum';
  const key = workspaceId.toLowerCase();
  quota.workspaceLimits[key] = { ...quota.workspaceLimits[key], [family]: limit };
  return 'Success';
}

/** Cores that a cluster never gives back. */
function minimumCores({ vmSize, vmPriority, scale }: ClusterRecord, family: string): number {
  const size = findVmSize(vmSize);
  if (size?.family !== family || vmPriority === 'LowPriority') return 0;
  return scale.minNodeCount * size.vCPUs;
}
