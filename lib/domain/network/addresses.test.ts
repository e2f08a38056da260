import { expect, test } from 'vitest';
import { freeAddresses } from './addresses';

test.each([
  ['a /24', ['10.0.0.0/24'], 0, 251],
  ['a /24 in use', ['10.0.0.0/24'], 51, 200],
  ['the smallest that Azure makes', ['10.0.0.0/29'], 0, 3],
  ['two prefixes, each less what is reserved', ['10.0.0.0/28', '10.0.1.0/28'], 0, 22],
  ['IPv6 beside IPv4', ['10.0.0.0/28', 'fd00::/64'], 1, 10],
  ['IPv6 alone', ['fd00::/64'], 0, 0],
  ['more in use than there are', ['10.0.0.0/29'], 9, 0],
  ['a prefix too small to hold any', ['10.0.0.0/31'], 0, 0],
  ['no prefix', [], 0, 0],
  ['what is no prefix', ['10.0.0.0', '10.0.0.0/33', 'x/8', ''], 0, 0],
])('%s', (_, addressPrefixes, usedAddresses, free) => {
  expect(freeAddresses({ addressPrefixes, usedAddresses })).toBe(free);
});
