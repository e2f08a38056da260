import type { NetworkRecord } from '../core/neighbour-records';
import type { SubscriptionState } from '../core/state';
import { stableGuid } from '../sim/chance';
import type { JsonObject } from '../sim/json';
import { networkResourceId, resourceGroupId } from '../sim/resource-id';
import { addressHolders, type FoundSubnet } from '../sim/subnet';

const PROVISIONED = { provisioningState: 'Succeeded' } as const;

/** A network in the shape of Microsoft.Network 2023-09-01, with the subnets given. */
export function networkBody(
  subscription: SubscriptionState,
  network: NetworkRecord,
  subnets: readonly FoundSubnet[],
) {
  const id = networkResourceId(subscription.subscriptionId, network);
  return {
    id,
    name: network.name,
    type: 'Microsoft.Network/virtualNetworks',
    etag: etagOf(id),
    location: network.location,
    tags: {},
    properties: {
      ...PROVISIONED,
      resourceGuid: stableGuid(id, 'network'),
      addressSpace: { addressPrefixes: [network.addressPrefix] },
      dhcpOptions: { dnsServers: [] },
      subnets: subnets.map((one) => subnetBody(subscription, one)),
      virtualNetworkPeerings: [],
      enableDdosProtection: false,
    },
  };
}

export function subnetBody(subscription: SubscriptionState, found: FoundSubnet) {
  const { subnet, id } = found;
  const configurations = ipConfigurations(subscription, found);
  return {
    id,
    name: subnet.name,
    type: 'Microsoft.Network/virtualNetworks/subnets',
    etag: etagOf(id),
    properties: {
      ...PROVISIONED,
      addressPrefix: subnet.addressPrefix,
      // Left out where nothing uses the subnet, as the service does.
      ...(configurations.length > 0 && { ipConfigurations: configurations }),
      delegations: delegationsOf(found),
      privateEndpointNetworkPolicies: 'Disabled',
      privateLinkServiceNetworkPolicies: 'Enabled',
    },
  };
}

function delegationsOf({ subnet, id }: FoundSubnet): JsonObject[] {
  if (subnet.delegatedTo === undefined) return [];
  return [
    {
      id: `${id}/delegations/delegation`,
      name: 'delegation',
      type: 'Microsoft.Network/virtualNetworks/subnets/delegations',
      properties: {
        ...PROVISIONED,
        serviceName: subnet.delegatedTo,
        actions: ['Microsoft.Network/virtualNetworks/subnets/action'],
      },
    },
  ];
}

/** One for each address in use: machines of others first, then nodes and instances. */
function ipConfigurations(subscription: SubscriptionState, found: FoundSubnet): { id: string }[] {
  const others = Array.from({ length: found.subnet.otherMachines }, (_, i) => `vm-${i + 1}`);
  const machines = addressHolders(subscription, found.id).map(({ compute, node }) =>
    node === undefined ? compute.name : `${compute.name}-${node.serial}`,
  );
  const group = resourceGroupId(subscription.subscriptionId, found.network.resourceGroup);
  return [...others, ...machines].map((machine) => ({
    id: `${group}/providers/Microsoft.Network/networkInterfaces/${machine}-nic/ipConfigurations/ipconfig1`,
  }));
}

function etagOf(id: string): string {
  return `W/"${stableGuid(id, 'etag')}"`;
}
