import { expect, test } from 'vitest';
import type { CostSum } from '@/lib/domain/cost/cost-sum';
import { amountText, missingText, sumText } from './cost-text';

test.each([
  [1.5, 'USD', '$1.50'],
  [0.048, 'USD', '$0.048'],
  [0, 'USD', '$0.00'],
  [0, undefined, '0'],
  [undefined, 'USD', 'Not known'],
])('%s %s is %s', (amount, currency, text) => expect(amountText(amount, currency)).toBe(text));

test.each<[CostSum, string, string | undefined]>([
  [{ amounts: [], unknown: 0 }, '0', undefined],
  [{ amounts: [], unknown: 2 }, 'Not known', 'without 2 of which the cost is not known'],
  [
    { amounts: [{ currency: 'USD', amount: 3 }], unknown: 1 },
    '$3.00',
    'without 1 of which the cost is not known',
  ],
  [
    {
      amounts: [
        { currency: 'EUR', amount: 5 },
        { currency: 'USD', amount: 1 },
      ],
      unknown: 0,
    },
    '€5.00 + $1.00',
    undefined,
  ],
])('%j', (sum, text, missing) => {
  expect(sumText(sum)).toBe(text);
  expect(missingText(sum)).toBe(missing);
});
