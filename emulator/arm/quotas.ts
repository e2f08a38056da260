import type { RegionQuota, SubscriptionState, WorkspaceRecord } from '../core/state';
import { familyLimit, regionQuota, workspaceLimit } from '../sim/region-quota';
import { workspaceResourceId } from '../sim/resource-id';
import { vmFamilies } from '../sim/vm-size';
import { mlVersions } from './api-version';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { paged } from './paging';
import { LOCATION_PATH } from './provider-paths';
import { familyQuotaName, familyQuotaSegment, nameOf } from './quota-names';
import { updateQuotas } from './quotas-update';
import { requireRegion } from './region';

const TYPES = 'Microsoft.MachineLearningServices';
const PAGE_SIZE = 500;

export const quotaRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: `${LOCATION_PATH}/quotas`,
    action: `${TYPES}/locations/quotas/read`,
    apiVersions: mlVersions,
    handle: listQuotas,
  }),
  armRoute({
    method: 'POST',
    path: `${LOCATION_PATH}/updateQuotas`,
    action: `${TYPES}/locations/updateQuotas/action`,
    apiVersions: mlVersions,
    handle: updateQuotas,
  }),
];

function listQuotas(call: ArmCall<'subscriptionId' | 'location'>): ArmReply {
  const { subscription } = call;
  const region = requireRegion(call.params.location);
  const quota = regionQuota(subscription, region);
  const places = subscription.workspaces.filter(({ location }) => location === region);
  const quotas = vmFamilies.flatMap((family) =>
    [ofFamily(subscription, quota, family)].concat(
      places.map((workspace) => ofWorkspace(subscription, quota, family, workspace)),
    ),
  );
  return { status: 200, body: paged(call, quotas, PAGE_SIZE) };
}

function ofFamily({ subscriptionId }: SubscriptionState, quota: RegionQuota, family: string) {
  return {
    id: `/subscriptions/${subscriptionId}/quotas/${familyQuotaSegment(family, 'dedicated')}`,
    type: `${TYPES}/vmFamily/quotas`,
    limit: familyLimit(quota, family),
    name: nameOf(familyQuotaName(family, 'dedicated')),
    unit: 'Count',
  };
}

/** A workspace that was given no limit of its own may use the whole family's. */
function ofWorkspace(
  { subscriptionId }: SubscriptionState,
  quota: RegionQuota,
  family: string,
  workspace: WorkspaceRecord,
) {
  const id = workspaceResourceId(subscriptionId, workspace.resourceGroup, workspace.name);
  return {
    id: `${id}/quotas/${familyQuotaSegment(family, 'dedicated')}`,
    amlWorkspaceLocation: workspace.location,
    type: `${TYPES}/workspaces/quotas`,
    limit: workspaceLimit(quota, id, family) ?? familyLimit(quota, family),
    name: nameOf(familyQuotaName(family, 'dedicated')),
    unit: 'Count',
  };
}
