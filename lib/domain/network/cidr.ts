import { IPv4 } from 'ipaddr.js';

/** A range of IPv4 addresses. */
export interface Cidr {
  text: string;
  address: IPv4;
  bits: number;
  /** First and last address of the range. */
  first: IPv4;
  last: IPv4;
}

/** Undefined for what is none, such as `10.0.0.0` or an IPv6 range. */
export function parseCidr(text: string): Cidr | undefined {
  if (!IPv4.isValidCIDR(text) || !IPv4.isValidFourPartDecimal(text.replace(/\/.*/, ''))) {
    return undefined;
  }
  const [address, bits] = IPv4.parseCIDR(text);
  const first = IPv4.networkAddressFromCIDR(text);
  return { text, address, bits, first, last: IPv4.broadcastAddressFromCIDR(text) };
}

export const contains = (range: Cidr, address: IPv4): boolean =>
  address.match(range.first, range.bits);

/** Of two ranges that share an address, one holds the other. */
export const overlap = (a: Cidr, b: Cidr): boolean => contains(a, b.first) || contains(b, a.first);

export const sameAddress = (a: IPv4, b: IPv4): boolean => a.toString() === b.toString();
