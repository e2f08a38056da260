import type { IdentityRecord, NetworkRecord, SubnetRecord } from '../core/neighbour-records';
import { stableGuid } from '../sim/chance';
import type { JsonObject } from '../sim/json';
import { identityResourceId, subnetResourceId } from '../sim/resource-id';

/** A subnet that no machine of others is in. */
export function subnet(name: string, addressPrefix: string): SubnetRecord {
  return { name, addressPrefix, otherMachines: 0 };
}

export function identity(resourceGroup: string, location: string, name: string): IdentityRecord {
  return {
    name,
    resourceGroup,
    location,
    principalId: stableGuid('principal', resourceGroup, name),
    clientId: stableGuid('client', resourceGroup, name),
  };
}

/** The setting that puts the nodes of a cluster into a subnet. */
export function inSubnet(subscriptionId: string, network: NetworkRecord, name: string): JsonObject {
  return { subnet: { id: subnetResourceId(subscriptionId, network, name) } };
}

/** The identity of a compute that has user-assigned ones. */
export function assigned(
  subscriptionId: string,
  identities: readonly IdentityRecord[],
): JsonObject {
  const ids = identities.map((one) => identityResourceId(subscriptionId, one));
  return {
    type: 'UserAssigned',
    userAssignedIdentities: Object.fromEntries(ids.map((id) => [id, {}])),
  };
}

/** SSH to the nodes; the password or key is never shown again, so there is none to seed. */
export const sshEnabled: JsonObject = {
  userAccountCredentials: { adminUserName: 'azureuser' },
  remoteLoginPortPublicAccess: 'Enabled',
};
