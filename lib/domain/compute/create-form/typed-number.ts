/**
 * The number that was typed, or NaN for anything that is not plainly one. `Number` alone would read
 * an empty field as 0 and `1e3` or `0x10` as numbers that nobody meant.
 */
export function typedNumber(text: string): number {
  const trimmed = text.trim();
  return /^[+-]?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}
