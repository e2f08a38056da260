import ipaddr from 'ipaddr.js';
import type { SubscriptionState } from '../core/state';
import { findSubnet } from '../sim/subnet';
import { requireNetwork } from './compute-network';
import { invalidValue } from './compute-errors';
import type { AksSettings } from './compute-request-attached';
import { sameName } from './lookup';

const INNER = 'properties.properties';
const NETWORK = `${INNER}.aksNetworkingConfiguration`;
/** Azure docs, "Configure Azure CNI networking in AKS": the service range is smaller than /12. */
const LARGEST_SERVICE_RANGE = 13;

/** The service's refusals of where a new cluster is to be; none is its own network (kubenet). */
export function requireAksNetwork(
  subscription: SubscriptionState,
  region: string,
  { aksNetworkingConfiguration: network, loadBalancerSubnet }: AksSettings,
): void {
  if (loadBalancerSubnet)
    requireBalancerSubnet(subscription, network?.subnetId, loadBalancerSubnet);
  if (network === null || network === undefined) return;
  const { subnetId, serviceCidr, dnsServiceIP, dockerBridgeCidr } = network;
  const all = { subnetId, serviceCidr, dnsServiceIP, dockerBridgeCidr };
  const missing = Object.entries(all).find(([, value]) => !value)?.[0];
  if (!subnetId || !serviceCidr || !dnsServiceIP || !dockerBridgeCidr) {
    throw invalidValue(`${NETWORK}.${missing}`, 'it is required with a network.');
  }
  requireNetwork(subscription, region, { subnet: { id: subnetId } });
  requireRanges(subscription, { subnetId, serviceCidr, dnsServiceIP, dockerBridgeCidr });
}

interface Ranges {
  subnetId: string;
  serviceCidr: string;
  dnsServiceIP: string;
  dockerBridgeCidr: string;
}

/** The same page of the Azure docs: what may not overlap, and where the DNS service may be. */
function requireRanges(
  subscription: SubscriptionState,
  { subnetId, serviceCidr, dnsServiceIP, dockerBridgeCidr }: Ranges,
): void {
  const service = rangeOf(serviceCidr, `${NETWORK}.serviceCidr`);
  const bridge = rangeOf(dockerBridgeCidr, `${NETWORK}.dockerBridgeCidr`);
  if (service.bits < LARGEST_SERVICE_RANGE) {
    throw invalidValue(`${NETWORK}.serviceCidr`, 'it has to be smaller than /12.');
  }
  const { network } = findSubnet(subscription, subnetId) ?? {};
  const taken = network && rangeOf(network.addressPrefix, `${NETWORK}.subnetId`);
  if (taken && overlap(service, taken)) {
    throw invalidValue(`${NETWORK}.serviceCidr`, 'it overlaps with the virtual network.');
  }
  if (taken && overlap(bridge, taken)) {
    throw invalidValue(`${NETWORK}.dockerBridgeCidr`, 'it overlaps with the virtual network.');
  }
  if (overlap(bridge, service)) {
    throw invalidValue(`${NETWORK}.dockerBridgeCidr`, 'it overlaps with serviceCidr.');
  }
  const dns = ipaddr.IPv4.parse(dnsServiceIP);
  if (!dns.match(service.base, service.bits) || numberOf(dns) <= service.first + 1) {
    throw invalidValue(
      `${NETWORK}.dnsServiceIP`,
      'it has to be in serviceCidr, and not its first address, which is that of Kubernetes.',
    );
  }
}

interface Range {
  base: ipaddr.IPv4;
  bits: number;
  first: number;
  last: number;
}

function rangeOf(cidr: string, target: string): Range {
  if (!ipaddr.IPv4.isValidCIDR(cidr)) throw invalidValue(target, 'it has to be an address range.');
  const [base, bits] = ipaddr.IPv4.parseCIDR(cidr);
  const first = numberOf(ipaddr.IPv4.networkAddressFromCIDR(cidr));
  return { base, bits, first, last: first + 2 ** (32 - bits) - 1 };
}

function overlap(one: Range, other: Range): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function numberOf(address: ipaddr.IPv4): number {
  return address.octets.reduce((sum, octet) => sum * 256 + octet, 0);
}

/** Azure docs, "Use an internal load balancer with AKS": another subnet of the same network. */
function requireBalancerSubnet(
  subscription: SubscriptionState,
  subnetId: string | undefined,
  name: string,
): void {
  const { network } = findSubnet(subscription, subnetId ?? '') ?? {};
  if (network?.subnets.some((one) => sameName(one.name, name))) return;
  throw invalidValue(
    `${INNER}.loadBalancerSubnet`,
    'it has to be the name of a subnet in the network of the cluster.',
  );
}
