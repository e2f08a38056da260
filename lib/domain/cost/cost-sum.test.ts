import { expect, test } from 'vitest';
import { sumOf, type Amount, type CostSum } from './cost-sum';

const usd = (amount: number | undefined): Amount => ({ amount, currency: 'USD' });
const eur = (amount: number): Amount => ({ amount, currency: 'EUR' });

test.each<[string, Amount[], CostSum]>([
  ['nothing', [], { amounts: [], unknown: 0 }],
  ['one currency', [usd(1), usd(2)], { amounts: [{ currency: 'USD', amount: 3 }], unknown: 0 }],
  [
    'two currencies, never together',
    [usd(1), eur(5)],
    {
      amounts: [
        { currency: 'EUR', amount: 5 },
        { currency: 'USD', amount: 1 },
      ],
      unknown: 0,
    },
  ],
  [
    'what is not known is counted, not taken for nothing',
    [usd(1), usd(undefined), { amount: undefined, currency: undefined }],
    { amounts: [{ currency: 'USD', amount: 1 }], unknown: 2 },
  ],
  ['nothing of no currency', [{ amount: 0, currency: undefined }], { amounts: [], unknown: 0 }],
])('%s', (_, amounts, sum) => expect(sumOf(amounts)).toEqual(sum));
