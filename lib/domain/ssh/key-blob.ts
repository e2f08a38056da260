import { toText } from '../text/base64';
import { readStrings, type Blob } from './wire';

export interface KeyKind {
  /** As OpenSSH names it, e.g. `ssh-ed25519`. */
  type: string;
  bits: number;
}

/** NIST curves of RFC 5656: bits, and bytes of an uncompressed point. */
const curves: Record<string, { bits: number; point: number }> = {
  nistp256: { bits: 256, point: 65 },
  nistp384: { bits: 384, point: 97 },
  nistp521: { bits: 521, point: 133 },
};

/** What key a blob holds (RFC 4253, 5656 and 8709), or undefined where it holds none that we know. */
export function keyKindOf(blob: Blob): KeyKind | undefined {
  const [name, ...parts] = readStrings(blob) ?? [];
  if (name === undefined) return undefined;
  const type = toText(name);
  const bits = bitsOf(type, parts);
  return bits === undefined ? undefined : { type, bits };
}

function bitsOf(type: string, parts: readonly Blob[]): number | undefined {
  const [first, second] = parts;
  if (first === undefined) return undefined;
  if (type === 'ssh-ed25519') return parts.length === 1 && first.length === 32 ? 256 : undefined;
  if (type === 'ssh-rsa') return second && parts.length === 2 ? bitLength(second) : undefined;
  const curve = curves[toText(first)];
  if (!curve || parts.length !== 2 || type !== `ecdsa-sha2-${toText(first)}`) return undefined;
  return second?.length === curve.point ? curve.bits : undefined;
}

/** Of a positive number, most significant byte first. */
function bitLength(number: Blob): number {
  const first = number.findIndex((byte) => byte !== 0);
  if (first < 0) return 0;
  return (number.length - first) * 8 - Math.clz32(number[first] ?? 0) + 24;
}
