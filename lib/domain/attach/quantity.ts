/** Kubernetes docs, "Quantity": thousandths, powers of 1,000 and powers of 1,024. */
const units: Record<string, bigint> = {
  '': 1n,
  k: 10n ** 3n,
  M: 10n ** 6n,
  G: 10n ** 9n,
  T: 10n ** 12n,
  P: 10n ** 15n,
  E: 10n ** 18n,
  Ki: 2n ** 10n,
  Mi: 2n ** 20n,
  Gi: 2n ** 30n,
  Ti: 2n ** 40n,
  Pi: 2n ** 50n,
  Ei: 2n ** 60n,
};

/** A fraction of whole numbers: `0.7` and `700m` are the same, which floating point would deny. */
interface Fraction {
  above: bigint;
  below: bigint;
}

function fractionOf(text: string): Fraction | undefined {
  const [, whole, decimals = '', suffix = ''] = /^(\d+)(?:\.(\d+))?(\D*)$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const below = 10n ** BigInt(decimals.length);
  const digits = BigInt(whole + decimals);
  if (suffix === 'm') return { above: digits, below: below * 1_000n };
  const unit = units[suffix];
  return unit === undefined ? undefined : { above: digits * unit, below };
}

/** Above 0 where the first is more, below where it is less; what is no quantity compares as equal. */
export function compareQuantities(first: string, second: string): number {
  const [a, b] = [fractionOf(first), fractionOf(second)];
  if (!a || !b) return 0;
  const difference = a.above * b.below - b.above * a.below;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}
