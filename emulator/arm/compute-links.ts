import { isJsonObject } from '../sim/json';
import { identityIdsOf } from './compute-identity';
import type { ComputeRequest } from './compute-request';
import type { Link } from './linked-access';

const SUBNET_TARGET = 'properties.properties.subnet.id';

/** What a PUT of a compute links to. The published instance names a subnet by no id at all. */
export function linksOf({ identity, properties }: ComputeRequest): Link[] {
  const links = identityIdsOf(identity ?? null).map((id) => ({
    action: 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action',
    id,
    target: 'identity.userAssignedIdentities',
  }));
  const inner = properties.computeType === 'AmlCompute' ? properties.properties : undefined;
  if (!isJsonObject(inner?.subnet)) return links;
  const { id } = inner.subnet;
  const action = 'Microsoft.Network/virtualNetworks/subnets/join/action';
  return [...links, { action, id, target: SUBNET_TARGET }];
}
