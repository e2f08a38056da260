const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A 32-bit hash of the parts, well mixed: FNV-1a, then the finaliser of MurmurHash3. */
export function hash(...parts: readonly (string | number)[]): number {
  let h = FNV_OFFSET;
  for (const char of parts.join('\u0000')) {
    h = Math.imul(h ^ (char.codePointAt(0) ?? 0), FNV_PRIME);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * A number in [0, 1) that depends on its key alone. A stream that remembers how often it was asked
 * would make the outcome depend on how far the clock was moved at a time.
 */
export function chance(...key: readonly (string | number)[]): number {
  return hash(...key) / 2 ** 32;
}

/** A GUID that depends on its key alone. */
export function stableGuid(...key: readonly (string | number)[]): string {
  const hex = [0, 1, 2, 3]
    .map((i) =>
      hash(...key, i)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  // Version 4, variant 1 of RFC 9562, so that clients which check the form accept it.
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
