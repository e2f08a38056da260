import type { PickItem } from '@/components/form/pick-field';
import { freeAddresses } from '@/lib/domain/network/addresses';
import type { Subnet, VirtualNetwork } from '@/lib/domain/network/virtual-network';

/** The subnets of the networks in a region, those whose names have all words. */
export function subnetItems(
  networks: readonly VirtualNetwork[],
  location: string,
  search: string,
): PickItem[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return networks
    .filter((network) => network.location === location)
    .flatMap((network) => network.subnets.map((subnet) => subnetItem(network, subnet)))
    .filter(({ label, detail = '' }) => {
      const text = `${label} ${detail}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
}

export function subnetItem(network: VirtualNetwork, subnet: Subnet): PickItem {
  const { id, name, addressPrefixes, delegatedTo } = subnet;
  const state = delegatedTo ? `given over to ${delegatedTo}` : `${freeAddresses(subnet)} free`;
  return {
    value: id,
    label: `${network.name} / ${name}`,
    detail: [network.resourceGroup, addressPrefixes.join(', '), state].join(' · '),
    disabled: delegatedTo !== undefined,
  };
}
