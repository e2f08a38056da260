import type { IdentityRecord } from '../core/neighbour-records';
import type { SubscriptionState } from '../core/state';
import { TENANT_ID } from '../entra/tenant';
import { identityResourceId } from '../sim/resource-id';
import { identityVersions } from './api-version';
import { resourceNotFound } from './arm-errors';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { requireResourceGroup, sameName } from './lookup';
import { GROUP_PATH, SUBSCRIPTION_PATH } from './provider-paths';
import { visibleList } from './visible-list';

const TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const READ = `${TYPE}/read`;

const common = { method: 'GET', apiVersions: identityVersions } as const;

export const identityRoutes: readonly ArmRoute[] = [
  armRoute({
    ...common,
    path: `${SUBSCRIPTION_PATH}/providers/${TYPE}`,
    action: null,
    handle: (call) => list(call, call.subscription.identities),
  }),
  armRoute({
    ...common,
    path: `${GROUP_PATH}/providers/${TYPE}`,
    action: null,
    handle(call) {
      const group = requireResourceGroup(call);
      const isInGroup = (one: IdentityRecord) => sameName(one.resourceGroup, group.name);
      return list(call, call.subscription.identities.filter(isInGroup));
    },
  }),
  armRoute({
    ...common,
    path: `${GROUP_PATH}/providers/${TYPE}/{identityName}`,
    action: READ,
    handle(call) {
      const group = requireResourceGroup(call);
      const { identityName } = call.params;
      const found = call.subscription.identities.find(
        (one) => sameName(one.name, identityName) && sameName(one.resourceGroup, group.name),
      );
      if (found === undefined) throw resourceNotFound(`${TYPE}/${identityName}`, group.name);
      return { status: 200, body: identityBody(call.subscription, found) };
    },
  }),
];

function list(call: ArmCall, identities: readonly IdentityRecord[]): ArmReply {
  const bodies = identities.map((identity) => identityBody(call.subscription, identity));
  return visibleList(call, bodies, READ);
}

function identityBody({ subscriptionId }: SubscriptionState, identity: IdentityRecord) {
  const { name, location, principalId, clientId } = identity;
  return {
    id: identityResourceId(subscriptionId, identity),
    name,
    type: TYPE,
    location,
    tags: {},
    properties: { tenantId: TENANT_ID, principalId, clientId },
  };
}
