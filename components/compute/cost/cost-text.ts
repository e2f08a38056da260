import type { CostSum } from '@/lib/domain/cost/cost-sum';
import { moneyLabel } from '@/lib/domain/vm-size/size-figures';

/** An amount in words; what is not known is said, not taken for nothing. */
export function amountText(amount: number | undefined, currency: string | undefined): string {
  if (amount === undefined) return 'Not known';
  if (currency === undefined) return String(amount);
  return moneyLabel(amount, currency);
}

/** "$3.20", "€5.00 + $1.00", "Not known". */
export function sumText({ amounts, unknown }: CostSum): string {
  if (amounts.length === 0) return unknown > 0 ? 'Not known' : '0';
  return amounts.map(({ amount, currency }) => moneyLabel(amount, currency)).join(' + ');
}

/** What a sum leaves out; nothing where it is complete. */
export function missingText({ unknown }: CostSum): string | undefined {
  if (unknown === 0) return undefined;
  return `without ${unknown} of which the cost is not known`;
}

/** What rows are ordered by: the largest amount, whatever its currency. */
export const sumOrder = ({ amounts }: CostSum): number | undefined => amounts[0]?.amount;
