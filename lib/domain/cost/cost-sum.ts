/** An amount that may not be known. */
export interface Amount {
  amount: number | undefined;
  currency: string | undefined;
}

/** What adds up, by currency, and how many things are missing from it for want of a price. */
export interface CostSum {
  amounts: readonly { currency: string; amount: number }[];
  unknown: number;
}

/** Currencies are never added to each other; the largest amount comes first. */
export function sumOf(amounts: readonly Amount[]): CostSum {
  const sums = new Map<string, number>();
  let unknown = 0;
  for (const { amount, currency } of amounts) {
    if (amount === undefined) unknown += 1;
    else if (currency !== undefined) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return {
    amounts: [...sums]
      .map(([currency, amount]) => ({ currency, amount }))
      .toSorted((a, b) => b.amount - a.amount),
    unknown,
  };
}
