import { IPv4 } from 'ipaddr.js';
import type { Subnet } from './virtual-network';

/** Azure docs, "Virtual network FAQ": the first four addresses and the last of each subnet. */
const reserved = 5;

/**
 * Addresses that nodes can have from a prefix. Nodes of a cluster have IPv4 addresses, so that what
 * is IPv6, or no prefix at all, gives none.
 */
function usableAddresses(prefix: string): number {
  if (!IPv4.isValidCIDR(prefix)) return 0;
  const [, length] = IPv4.parseCIDR(prefix);
  return Math.max(0, 2 ** (32 - length) - reserved);
}

/** Addresses that nothing uses now. */
export function freeAddresses({
  addressPrefixes,
  usedAddresses,
}: Pick<Subnet, 'addressPrefixes' | 'usedAddresses'>): number {
  const usable = addressPrefixes.reduce((sum, prefix) => sum + usableAddresses(prefix), 0);
  return Math.max(0, usable - usedAddresses);
}
