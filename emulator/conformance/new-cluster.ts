import type { AmlCompute, ComputeResource } from '@azure/arm-machinelearning';
import type { Stage } from './stage';

/** Of a network of the seed team. */
export const subnetId = ({ subscriptionId }: Stage, name: string, network = 'vnet-research') =>
  `/subscriptions/${subscriptionId}/resourceGroups/rg-network/providers/Microsoft.Network` +
  `/virtualNetworks/${network}/subnets/${name}`;
/** Of an identity of the seed team. */
export const identityId = ({ subscriptionId }: Stage, name: string) =>
  `/subscriptions/${subscriptionId}/resourceGroups/rg-ml-research/providers` +
  `/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;

export type ClusterSettings = NonNullable<AmlCompute['properties']>;

/** The body of a PUT as the SDK's models have it. */
export function clusterOf(
  settings: ClusterSettings = {},
  rest: Omit<ComputeResource, 'properties'> = {},
): ComputeResource {
  const scaleSettings = { minNodeCount: 0, maxNodeCount: 4 };
  const properties = { vmSize: 'Standard_DS3_v2', scaleSettings, ...settings };
  return { location: 'eastus', ...rest, properties: { computeType: 'AmlCompute', properties } };
}
