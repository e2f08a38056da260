import { identityIdsOf } from './compute-identity';
import type { ComputeRequest } from './compute-request';
import type { Link } from './linked-access';

const SUBNET_TARGET = 'properties.properties.subnet.id';

/** What a PUT of a compute links to. */
export function linksOf({ identity, properties }: ComputeRequest): Link[] {
  const links = identityIdsOf(identity ?? null).map((id) => ({
    action: 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action',
    id,
    target: 'identity.userAssignedIdentities',
  }));
  const { computeType } = properties;
  if (computeType !== 'AmlCompute' && computeType !== 'ComputeInstance') return links;
  const id = properties.properties?.subnet?.id;
  if (id === undefined) return links;
  const action = 'Microsoft.Network/virtualNetworks/subnets/join/action';
  return [...links, { action, id, target: SUBNET_TARGET }];
}
