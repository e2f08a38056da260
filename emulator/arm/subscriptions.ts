import type { EmulatorState, SubscriptionState } from '../core/state';
import { TENANT_ID } from '../entra/tenant';
import { requireApiVersion, resourcesVersions } from './api-version';
import { authorizationFailed, methodNotAllowed } from './arm-errors';
import type { Identity } from './authn';
import { hasAnyRole } from './authz';
import { armRoute, type ArmReply, type ArmRoute } from './context';
import { SUBSCRIPTION_PATH } from './provider-paths';

const READ = 'Microsoft.Resources/subscriptions/read';

interface SubscriptionList {
  state: Pick<EmulatorState, 'subscriptions'>;
  method: string;
  query: URLSearchParams;
  identity: Identity;
}

/** Above all subscriptions, so outside the route table: each caller sees those with a role in. */
export function answerSubscriptionList(call: SubscriptionList): ArmReply {
  const { state, method, query, identity } = call;
  requireApiVersion(query, { path: '/subscriptions', apiVersions: resourcesVersions });
  if (method !== 'GET') throw methodNotAllowed(method, ['GET']);
  const value = state.subscriptions
    .filter((subscription) => hasAnyRole(subscription, identity.oid))
    .map(toBody);
  const count = { type: 'Total', value: value.length };
  return { status: 200, body: { value, count } };
}

export const subscriptionRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: SUBSCRIPTION_PATH,
    action: null,
    apiVersions: resourcesVersions,
    handle({ subscription, caller, path }) {
      if (!hasAnyRole(subscription, caller.oid)) throw authorizationFailed(caller, READ, path);
      return { status: 200, body: toBody(subscription) };
    },
  }),
];

function toBody({ subscriptionId, displayName }: SubscriptionState) {
  return {
    id: `/subscriptions/${subscriptionId}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId,
    tenantId: TENANT_ID,
    displayName,
    state: 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Internal_2014-09-01',
      quotaId: 'Internal_2014-09-01',
      spendingLimit: 'Off',
    },
  };
}
