import type { JsonObject } from '../../arm/json';
import type { Subnet, VirtualNetwork } from '../../domain/network/virtual-network';
import { lastSegment } from './arm-id';
import { object, objects, text, texts } from './read';
import { resourceOf } from './resource';

export function virtualNetworkOf(arm: JsonObject): VirtualNetwork {
  return {
    ...resourceOf(arm),
    subnets: objects(object(arm.properties).subnets).map(subnetOf),
  };
}

function subnetOf(arm: JsonObject): Subnet {
  const id = text(arm.id) ?? '';
  const { addressPrefix, addressPrefixes, ipConfigurations, delegations } = object(arm.properties);
  const [delegation] = objects(delegations);
  // A subnet of one prefix may have it in the singular alone (Microsoft.Network, 2023-09-01).
  const single = text(addressPrefix);
  return {
    id,
    name: text(arm.name) ?? lastSegment(id),
    addressPrefixes: single === undefined ? texts(addressPrefixes) : [single],
    usedAddresses: objects(ipConfigurations).length,
    delegatedTo: text(object(delegation?.properties).serviceName),
  };
}
