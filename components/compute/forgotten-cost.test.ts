import { expect, test } from 'vitest';
import { forgottenCost } from './forgotten-cost';

const now = new Date('2026-01-05T18:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const price = { currency: 'USD', dedicated: 0.29 };

test.each<[string, Parameters<typeof forgottenCost>, string | undefined]>([
  ['for half a day', [price, hoursAgo(12), now], 'It costs $0.29 per hour, about $3.48 so far.'],
  ['for a moment', [price, hoursAgo(0.5), now], 'It costs $0.29 per hour.'],
  ['since nobody knows when', [price, undefined, now], 'It costs $0.29 per hour.'],
  ['at no known price', [{ currency: 'USD' }, hoursAgo(12), now], undefined],
  ['of no known size', [undefined, hoursAgo(12), now], undefined],
])('%s', (_, facts, text) => {
  expect(forgottenCost(...facts)).toBe(text);
});
