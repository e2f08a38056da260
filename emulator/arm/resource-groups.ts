import type { ResourceGroupRecord, SubscriptionState } from '../core/state';
import { resourcesVersions } from './api-version';
import { authorizationFailed } from './arm-errors';
import { hasAnyRole } from './authz';
import { armRoute, type ArmRoute } from './context';
import { requireResourceGroup } from './lookup';
import { paged } from './paging';

const READ = 'Microsoft.Resources/subscriptions/resourceGroups/read';
const PAGE_SIZE = 1_000;

export const resourceGroupRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: '/subscriptions/{subscriptionId}/resourceGroups',
    action: null,
    apiVersions: resourcesVersions,
    handle(call) {
      const { subscription, caller } = call;
      const scope = `/subscriptions/${subscription.subscriptionId}`;
      if (!hasAnyRole(subscription, caller.oid)) throw authorizationFailed(caller, READ, scope);
      const visible = subscription.resourceGroups
        .map((group) => toBody(subscription, group))
        .filter(({ id }) => caller.can(READ, id));
      return { status: 200, body: paged(call, visible, PAGE_SIZE) };
    },
  }),
  armRoute({
    method: 'GET',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}',
    action: READ,
    apiVersions: resourcesVersions,
    handle: (call) => ({
      status: 200,
      body: toBody(call.subscription, requireResourceGroup(call)),
    }),
  }),
];

function toBody({ subscriptionId }: SubscriptionState, group: ResourceGroupRecord) {
  return {
    id: `/subscriptions/${subscriptionId}/resourceGroups/${group.name}`,
    name: group.name,
    type: 'Microsoft.Resources/resourceGroups',
    location: group.location,
    tags: group.tags,
    properties: { provisioningState: 'Succeeded' },
  };
}
