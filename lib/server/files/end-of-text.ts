/** Text of UTF-8, what is none replaced; a character that the cut went through is left out. */
export function endOfText(bytes: Uint8Array, { isWhole }: { isWhole: boolean }): string {
  const from = isWhole ? 0 : Math.max(0, bytes.subarray(0, 4).findIndex(isFirstOfCharacter));
  return new TextDecoder().decode(bytes.subarray(from));
}

/** RFC 3629: all bytes of a character but its first begin with the bits 10. */
const isFirstOfCharacter = (byte: number): boolean => (byte & 0b1100_0000) !== 0b1000_0000;
