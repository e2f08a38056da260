import { apiVersions } from '../../arm/api-versions';
import type { listIdentities as endpoint } from '../../contract/neighbours';
import { userAssignedIdentityOf } from '../map/identity';
import { objects } from '../map/read';
import type { Verb } from '../verb';

export const listIdentities: Verb<typeof endpoint> = async ({ params, arm }) => {
  const path = `/subscriptions/${params.subscriptionId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities`;
  const identities = await arm.list(path, apiVersions.identities);
  return { identities: objects(identities).map(userAssignedIdentityOf) };
};
