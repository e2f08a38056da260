import type { ResourceGroupRecord, SubscriptionState } from '../core/state';
import { resourceGroupId } from '../sim/resource-id';
import { resourcesVersions } from './api-version';
import { armRoute, type ArmRoute } from './context';
import { requireResourceGroup } from './lookup';
import { GROUP_PATH, SUBSCRIPTION_PATH } from './provider-paths';
import { visibleList } from './visible-list';

const READ = 'Microsoft.Resources/subscriptions/resourceGroups/read';
const PAGE_SIZE = 1_000;

export const resourceGroupRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: `${SUBSCRIPTION_PATH}/resourceGroups`,
    action: null,
    apiVersions: resourcesVersions,
    handle(call) {
      const { subscription } = call;
      const bodies = subscription.resourceGroups.map((group) => toBody(subscription, group));
      return visibleList(call, bodies, READ, PAGE_SIZE);
    },
  }),
  armRoute({
    method: 'GET',
    path: GROUP_PATH,
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
    id: resourceGroupId(subscriptionId, group.name),
    name: group.name,
    type: 'Microsoft.Resources/resourceGroups',
    location: group.location,
    tags: group.tags,
    properties: { provisioningState: 'Succeeded' },
  };
}
