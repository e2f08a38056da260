import type { Subnet, VirtualNetwork } from './virtual-network';

const pattern =
  /^(?<networkId>\/subscriptions\/[^/]+\/resourceGroups\/(?<resourceGroup>[^/]+)\/providers\/Microsoft\.Network\/virtualNetworks\/(?<network>[^/]+))\/subnets\/(?<subnet>[^/]+)$/i;

export interface SubnetName {
  /** ARM id of the network. */
  networkId: string;
  resourceGroup: string;
  network: string;
  subnet: string;
}

/** What the id of a subnet names, or undefined for another text. */
export function parseSubnetId(id: string): SubnetName | undefined {
  const { networkId, resourceGroup, network, subnet } = pattern.exec(id)?.groups ?? {};
  if (!networkId || !resourceGroup || !network || !subnet) return undefined;
  return { networkId, resourceGroup, network, subnet };
}

/** The subnet with an id, and its network; ARM ids compare without regard to case. */
export function findSubnet(
  networks: readonly VirtualNetwork[],
  id: string,
): { network: VirtualNetwork; subnet: Subnet } | undefined {
  const wanted = id.toLowerCase();
  for (const network of networks) {
    const subnet = network.subnets.find((one) => one.id.toLowerCase() === wanted);
    if (subnet) return { network, subnet };
  }
  return undefined;
}
