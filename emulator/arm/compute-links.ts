import { identityIdsOf } from './compute-identity';
import type { ComputeRequest } from './compute-request';
import type { Link } from './linked-access';
import { resourceTypeOf } from './resource-path';

const SUBNET_TARGET = 'properties.properties.subnet.id';
const AKS_SUBNET_TARGET = 'properties.properties.aksNetworkingConfiguration.subnetId';

/** What a PUT of a compute links to. */
export function linksOf({ identity, properties }: ComputeRequest): Link[] {
  const links = identityIdsOf(identity ?? null).map((id) => ({
    action: 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action',
    id,
    target: 'identity.userAssignedIdentities',
  }));
  return [...links, ...resourceLinks(properties.resourceId), ...subnetLinks(properties)];
}

/** Azure docs, "Attach a Kubernetes cluster": who attaches something has to be able to see it. */
function resourceLinks(id: string | null | undefined): Link[] {
  if (id === undefined || id === null) return [];
  return [{ action: `${resourceTypeOf(id)}/read`, id, target: 'properties.resourceId' }];
}

function subnetLinks(properties: ComputeRequest['properties']): Link[] {
  const action = 'Microsoft.Network/virtualNetworks/subnets/join/action';
  const { computeType } = properties;
  if (computeType === 'AKS') {
    const id = properties.properties?.aksNetworkingConfiguration?.subnetId;
    return id === undefined ? [] : [{ action, id, target: AKS_SUBNET_TARGET }];
  }
  if (computeType !== 'AmlCompute' && computeType !== 'ComputeInstance') return [];
  const id = properties.properties?.subnet?.id;
  return id === undefined ? [] : [{ action, id, target: SUBNET_TARGET }];
}
