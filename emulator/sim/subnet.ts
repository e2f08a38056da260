import ipaddr from 'ipaddr.js';
import type { NetworkRecord, SubnetRecord } from '../core/neighbour-records';
import type { SubscriptionState } from '../core/state';
import {
  type ClusterRecord,
  type ComputeRecord,
  type InstanceRecord,
  isCluster,
  isInstance,
  type NodeRecord,
} from './compute-record';
import { isJsonObject } from './json';
import { subnetResourceId } from './resource-id';

/** Azure docs, "Virtual network FAQ": the first four addresses of a subnet and the last. */
const RESERVED_ADDRESSES = 5;
/** The first address that a machine may get. */
const FIRST_HOST = 4;

const IPV4_BITS = 32;

export interface FoundSubnet {
  network: NetworkRecord;
  subnet: SubnetRecord;
  /** In the spelling of its records, in whatever case it was asked for. */
  id: string;
}

export function findSubnet(subscription: SubscriptionState, id: string): FoundSubnet | undefined {
  for (const network of subscription.networks) {
    for (const subnet of network.subnets) {
      const own = subnetResourceId(subscription.subscriptionId, network, subnet.name);
      if (own.toLowerCase() === id.toLowerCase()) return { network, subnet, id: own };
    }
  }
  return undefined;
}

/** The subnet that the machines of a compute were asked to be in. */
export function subnetIdOf({ settings }: ComputeRecord): string | undefined {
  const { subnet } = settings;
  return isJsonObject(subnet) && typeof subnet['id'] === 'string' ? subnet['id'] : undefined;
}

/** The machine of a compute that has an address in a subnet. */
interface AddressHolder {
  compute: ComputeRecord;
  /** Absent for an instance, which is one machine. */
  node?: NodeRecord;
}

/** A pre-empted node has given its address back. */
const holdsAddress = ({ state }: NodeRecord) => state !== 'preempted';

export function addressHolders(subscription: SubscriptionState, id: string): AddressHolder[] {
  const wanted = id.toLowerCase();
  return subscription.computes
    .filter((record) => subnetIdOf(record)?.toLowerCase() === wanted)
    .flatMap((compute): AddressHolder[] => {
      if (isCluster(compute)) {
        return compute.nodes.filter(holdsAddress).map((node) => ({ compute, node }));
      }
      return isInstance(compute) && compute.state !== 'CreateFailed' ? [{ compute }] : [];
    });
}

/** Addresses of a subnet that no machine has. */
export function freeAddresses(
  subscription: SubscriptionState,
  { subnet, id }: FoundSubnet,
): number {
  const [, bits] = ipaddr.IPv4.parseCIDR(subnet.addressPrefix);
  const used = subnet.otherMachines + addressHolders(subscription, id).length;
  return Math.max(0, 2 ** (IPV4_BITS - bits) - RESERVED_ADDRESSES - used);
}

/** The address that lies so many places after the beginning of a prefix. */
export function addressAt(prefix: string, offset: number): string {
  const base = ipaddr.IPv4.networkAddressFromCIDR(prefix).octets;
  const number = base.reduce((sum, octet) => sum * 256 + octet, 0) + offset;
  const octets = [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256);
  return new ipaddr.IPv4(octets).toString();
}

/** Gives a new instance the lowest place in its subnet that is free. */
export function placeInstance(subscription: SubscriptionState, record: InstanceRecord): void {
  const found = findSubnet(subscription, subnetIdOf(record) ?? '');
  if (found === undefined) return;
  const taken = takenHosts(subscription, found);
  record.host = FIRST_HOST + found.subnet.otherMachines;
  while (taken.has(record.host)) record.host += 1;
}

function takenHosts(subscription: SubscriptionState, { id }: FoundSubnet) {
  return new Set(
    addressHolders(subscription, id).map(({ compute, node }) =>
      isInstance(compute) ? compute.host : node?.host,
    ),
  );
}

/** Gives each new node of a cluster the lowest place in its subnet that is free. */
export function placeInSubnet(subscription: SubscriptionState, record: ClusterRecord): void {
  const found = findSubnet(subscription, subnetIdOf(record) ?? '');
  if (found === undefined) return;
  for (const node of record.nodes) {
    if (!holdsAddress(node)) node.host = null;
  }
  const taken = takenHosts(subscription, found);
  let host = FIRST_HOST + found.subnet.otherMachines;
  for (const node of record.nodes.filter((one) => holdsAddress(one) && one.host === null)) {
    while (taken.has(host)) host += 1;
    node.host = host;
    taken.add(host);
  }
}
