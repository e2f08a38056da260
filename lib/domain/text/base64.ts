export type Bytes = Uint8Array<ArrayBuffer>;

/** Undefined for what is no base64. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** One character at a time: a call with one argument for each byte fails for long texts. */
export const toBase64 = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** A byte order mark stays: it is part of what was written. */
export const toText = (bytes: Bytes): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

export const fromText = (text: string): Bytes => new TextEncoder().encode(text);
