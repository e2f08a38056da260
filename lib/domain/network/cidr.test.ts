import { describe, expect, test } from 'vitest';
import { overlap, parseCidr } from './cidr';

test.each([
  ['10.0.0.0/16', '10.0.0.0', '10.0.255.255'],
  ['172.17.0.1/16', '172.17.0.0', '172.17.255.255'],
  ['10.0.0.4/30', '10.0.0.4', '10.0.0.7'],
  ['10.0.0.4/32', '10.0.0.4', '10.0.0.4'],
  ['0.0.0.0/0', '0.0.0.0', '255.255.255.255'],
])('%s is from %s to %s', (text, first, last) => {
  const range = parseCidr(text);
  expect([range?.first.toString(), range?.last.toString()]).toEqual([first, last]);
});

test.each(['', '10.0.0.0', '10.0.0.0/33', '10.0.0/16', '10.0.0.256/24', 'fd00::/64', 'x/8'])(
  '%j is no range',
  (text) => expect(parseCidr(text)).toBeUndefined(),
);

describe('overlap', () => {
  test.each([
    ['10.0.0.0/16', '10.0.0.0/16', true],
    ['10.0.0.0/16', '10.0.5.0/24', true],
    ['10.0.0.0/8', '10.255.255.255/32', true],
    ['10.0.0.0/16', '10.1.0.0/16', false],
    ['10.0.0.0/25', '10.0.0.128/25', false],
    ['172.17.0.1/16', '172.17.200.0/24', true],
  ])('%s and %s: %s, either way round', (first, second, expected) => {
    const [a, b] = [parseCidr(first), parseCidr(second)];
    if (!a || !b) throw new Error('not ranges');
    expect([overlap(a, b), overlap(b, a)]).toEqual([expected, expected]);
  });
});
