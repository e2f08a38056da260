import { expect, test } from 'vitest';
import { comparePrices } from './price';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const eur = (amount: number) => ({ amount, currency: 'EUR' });

test('the cheaper comes first, in each currency, and what has no price last', () => {
  const prices = [undefined, usd(2), eur(3), usd(1), eur(1)];
  // `toSorted` itself puts undefined last, so the prices are carried by something.
  const sorted = prices
    .map((price) => ({ price }))
    .toSorted((a, b) => comparePrices(a.price, b.price));
  expect(sorted.map(({ price }) => price)).toEqual([eur(1), eur(3), usd(1), usd(2), undefined]);
});
