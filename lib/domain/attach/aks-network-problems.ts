import { IPv4 } from 'ipaddr.js';
import { contains, overlap, parseCidr, sameAddress, type Cidr } from '../network/cidr';
import { findSubnet } from '../network/subnet-id';
import type { VirtualNetwork } from '../network/virtual-network';
import type { AksNetwork } from './create-aks';

export type AksNetworkProblems = Partial<Record<keyof AksNetwork, string>>;
type Networks = readonly VirtualNetwork[] | undefined;

/**
 * What is wrong with the parts of `advanced` networking beside each other: each part alone is the
 * schema's to judge, so that one that cannot be read is passed over here.
 */
export function aksNetworkProblems(
  network: AksNetwork,
  location: string,
  networks: Networks,
): AksNetworkProblems {
  const service = parseCidr(network.serviceCidr);
  const bridge = parseCidr(network.dockerBridgeCidr);
  const subnets = subnetsAround(network.subnetId, networks);
  return onlyFound({
    subnetId: placeProblem(network.subnetId, location, networks),
    serviceCidr: service && serviceProblem(service, subnets),
    dnsServiceIp: service && dnsProblem(network.dnsServiceIp, service),
    dockerBridgeCidr: bridge && bridgeProblem(bridge, service, subnets),
  });
}

const onlyFound = (problems: Record<keyof AksNetwork, string | undefined>): AksNetworkProblems =>
  Object.fromEntries(Object.entries(problems).filter(([, message]) => message !== undefined));

/** Azure docs, "Secure inferencing with virtual networks": cluster and network in one region. */
function placeProblem(subnetId: string, location: string, networks: Networks): string | undefined {
  const { network, subnet } = findSubnet(networks ?? [], subnetId) ?? {};
  if (network && network.location !== location) {
    return `The network is in ${network.location}; a cluster in ${location} cannot be in it`;
  }
  return subnet?.delegatedTo === undefined
    ? undefined
    : `The subnet is given over to ${subnet.delegatedTo}`;
}

interface NamedRange {
  name: string;
  range: Cidr;
}

/** All IPv4 ranges of the network that the subnet is in: none may be used twice. */
const subnetsAround = (subnetId: string, networks: Networks): NamedRange[] =>
  (findSubnet(networks ?? [], subnetId)?.network.subnets ?? []).flatMap(
    ({ name, addressPrefixes }) =>
      addressPrefixes.flatMap((prefix) => {
        const range = parseCidr(prefix);
        return range ? [{ name, range }] : [];
      }),
  );

/** Azure docs, "Configure Azure CNI networking in AKS": ranges that a cluster has for itself. */
const reserved = ['169.254.0.0/16', '172.30.0.0/16', '172.31.0.0/16', '192.0.2.0/24'].flatMap(
  (text) => parseCidr(text) ?? [],
);
/** The same page: a service range of /12 is too wide already. */
const widestService = 12;

function serviceProblem(service: Cidr, subnets: readonly NamedRange[]): string | undefined {
  if (service.bits <= widestService) return `Take a range smaller than /${widestService}`;
  if (!sameAddress(service.address, service.first)) {
    return `The range begins at ${service.first.toString()}: write ${service.first.toString()}/${service.bits}`;
  }
  const kept = reserved.find((range) => overlap(range, service));
  return kept ? `Azure keeps ${kept.text} for itself` : clash(service, subnets);
}

function clash(range: Cidr, subnets: readonly NamedRange[]): string | undefined {
  const other = subnets.find((subnet) => overlap(subnet.range, range));
  return other && `Overlaps the subnet ${other.name}, ${other.range.text}`;
}

/** The first address of the range is the API server's (Azure docs, the same page). */
function dnsProblem(text: string, service: Cidr): string | undefined {
  if (!IPv4.isValidFourPartDecimal(text)) return undefined;
  const address = IPv4.parse(text);
  if (!contains(service, address)) return `Not within the service address range ${service.text}`;
  if (sameAddress(address, service.first) || sameAddress(address, next(service.first))) {
    return 'The first address of the range is taken by Kubernetes itself; .10 is usual';
  }
  return sameAddress(address, service.last) ? 'The last address of the range is none' : undefined;
}

const next = (address: IPv4): IPv4 => {
  const [a = 0, b = 0, c = 0, d = 0] = address.octets;
  return new IPv4([a, b, c, d + 1]);
};

/** An address of the bridge with the bits of its range, not the range's own first or last. */
function bridgeProblem(
  bridge: Cidr,
  service: Cidr | undefined,
  subnets: readonly NamedRange[],
): string | undefined {
  if (sameAddress(bridge.address, bridge.first) || sameAddress(bridge.address, bridge.last)) {
    return `Write an address within the range, such as ${next(bridge.first).toString()}/${bridge.bits}`;
  }
  if (service && overlap(bridge, service)) {
    return `Overlaps the service address range ${service.text}`;
  }
  return clash(bridge, subnets);
}
