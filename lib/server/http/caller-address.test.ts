import { expect, test } from 'vitest';
import { callerAddress } from './caller-address';

test.each<[string | undefined, number, string | undefined]>([
  ['203.0.113.7', 0, undefined],
  ['203.0.113.7', 1, '203.0.113.7'],
  ['made up, 203.0.113.7', 1, '203.0.113.7'],
  ['made up, 203.0.113.7, 10.0.0.1', 2, '203.0.113.7'],
  ['2001:db8::7', 1, '2001:db8::7'],
  // Fewer than there are proxies: one of them was passed by.
  ['203.0.113.7', 2, undefined],
  ['', 1, undefined],
  [undefined, 1, undefined],
])('of %j behind %i proxies is %s', (forwarded, proxies, address) => {
  const headers = new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded });
  expect(callerAddress(headers, proxies)).toBe(address);
});
