import type { Bytes } from '../text/base64';

/** The binary form of a public key: strings, each after its length (RFC 4251, section 5). */
export type Blob = Bytes;

/** The strings that a blob is made of, or undefined where it ends within one. */
export function readStrings(blob: Blob): Blob[] | undefined {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const strings: Blob[] = [];
  for (let at = 0; at < blob.length;) {
    const start = at + 4;
    const end = start + (start <= blob.length ? view.getUint32(at) : 1);
    if (end > blob.length) return undefined;
    strings.push(blob.subarray(start, end));
    at = end;
  }
  return strings;
}

export function writeStrings(strings: readonly Blob[]): Blob {
  const blob = new Uint8Array(strings.reduce((length, part) => length + 4 + part.length, 0));
  const view = new DataView(blob.buffer);
  let at = 0;
  for (const part of strings) {
    view.setUint32(at, part.length);
    blob.set(part, at + 4);
    at += 4 + part.length;
  }
  return blob;
}
