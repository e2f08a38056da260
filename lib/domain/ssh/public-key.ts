import { fromBase64, toBase64 } from '../text/base64';
import { openSshLine } from './open-ssh-line';
import { keyKindOf, type KeyKind } from './key-blob';
import { blobOfPem } from './pem-key';
import type { Blob } from './wire';

export interface PublicKey extends KeyKind {
  /** One line as in `authorized_keys`: what ARM is sent. */
  line: string;
  comment: string;
}

/** `isPrivate` says that what was pasted must be wiped from wherever it was pasted. */
export type ParsedKey =
  | { ok: true; key: PublicKey }
  | { ok: false; reason: string; isPrivate?: true };

/** Azure docs, "Supported SSH key formats": at least 2048 bits of RSA. */
const minRsaBits = 2048;

/** Reads a public key as OpenSSH, RFC 4716 (PuTTY's too) or PEM writes it, into one OpenSSH line. */
export function parsePublicKey(text: string): ParsedKey {
  const trimmed = text.trim();
  if (trimmed === '') return no('Paste a public key');
  if (isPrivateKey(trimmed)) return privateKey;
  const found = openSshLine(trimmed) ?? rfc4716(trimmed) ?? pem(trimmed);
  if (!found?.blob) return no(notRead(trimmed));
  const kind = keyKindOf(found.blob);
  if (!kind || (found.type !== undefined && found.type !== kind.type)) return no(notRead(trimmed));
  if (kind.type === 'ssh-rsa' && kind.bits < minRsaBits) {
    return no(`This RSA key has ${kind.bits} bits; Azure asks for ${minRsaBits} or more`);
  }
  const { comment } = found;
  const line = [kind.type, toBase64(found.blob), comment].filter(Boolean).join(' ');
  return { ok: true, key: { ...kind, line, comment } };
}

const no = (reason: string): ParsedKey => ({ ok: false, reason });

const privateKey: ParsedKey = {
  ok: false,
  isPrivate: true,
  reason:
    'This was a private key, which must stay with you alone; it was removed. Paste the public one, from the file that ends in .pub',
};

/** OpenSSH's, PEM's, RFC 4716's and PuTTY's: recognised by any part, as half of one is too much. */
export const isPrivateKey = (text: string): boolean =>
  /-{4,5} ?(?:BEGIN|END) [A-Z0-9 ]*PRIVATE KEY ?-{4,5}/i.test(text) ||
  /^PuTTY-User-Key-File-\d|^Private-(?:Lines|MAC|Hash):/im.test(text) ||
  /(?:^|\s)b3BlbnNzaC1rZXktdjE/.test(text);

interface Found {
  /** As it is written before the blob, where it is. */
  type?: string;
  blob: Blob | undefined;
  comment: string;
}

function rfc4716(text: string): Found | undefined {
  const [, block] =
    /^---- BEGIN SSH2 PUBLIC KEY ----\r?\n([\s\S]*?)\r?\n---- END SSH2 PUBLIC KEY ----$/.exec(
      text,
    ) ?? [];
  if (block === undefined) return undefined;
  // A header that ends in a backslash goes on in the next line.
  const lines = block.replaceAll(/\\\r?\n/g, '').split(/\r?\n/);
  const header = lines.find((line) => /^comment:/i.test(line))?.slice('comment:'.length);
  return {
    blob: fromBase64(lines.filter((line) => !line.includes(':')).join('')),
    comment: plain(header?.trim().replace(/^"(.*)"$/, '$1') ?? ''),
  };
}

function pem(text: string): Found | undefined {
  const [, label, body] =
    /^-----BEGIN ([A-Z ]+)-----\s([\sA-Za-z0-9+/=]+)-----END \1-----$/.exec(text) ?? [];
  if (label === undefined || body === undefined) return undefined;
  return { blob: blobOfPem(label, body.replaceAll(/\s/g, '')), comment: '' };
}

/** A comment stays on its line. */
const plain = (comment: string): string => comment.replaceAll(/\s+/g, ' ').trim();

function notRead(text: string): string {
  if (/^ssh-dss\s/.test(text)) return 'DSA keys are no longer safe; use RSA or Ed25519';
  if (text.startsWith('sk-')) return 'Azure takes no keys of security devices; use RSA or Ed25519';
  if (/CERTIFICATE/.test(text) || /-cert-v01@/.test(text)) {
    return 'This is a certificate; paste the public key';
  }
  if (/^(?:ssh-|ecdsa-)/.test(text)) return 'This public key is cut off or damaged';
  return 'Not a public key; it begins with ssh-rsa, ssh-ed25519, ecdsa-sha2- or -----BEGIN PUBLIC KEY-----';
}
