import { isPrivateKey, parsePublicKey } from '../ssh/public-key';
import { readStrings } from '../ssh/wire';
import { fromBase64, toText } from '../text/base64';

export type ReadPrivateKey = { ok: true; encrypted: boolean } | { ok: false; reason: string };

const no = (reason: string): ReadPrivateKey => ({ ok: false, reason });

/** What a private key is, as PEM or OpenSSH writes it; no reason repeats any of it. */
export function readPrivateKey(text: string): ReadPrivateKey {
  const trimmed = text.trim();
  if (trimmed === '') return no('Paste the private key');
  if (parsePublicKey(trimmed).ok) {
    return no('This is the public key; the private one is in the file without .pub');
  }
  if (/^PuTTY-User-Key-File-\d/.test(trimmed)) {
    return no('This is a key of PuTTY; export it as an OpenSSH key with PuTTYgen');
  }
  if (!isPrivateKey(trimmed)) return no('Not a private key; it begins with -----BEGIN');
  const { label, body } =
    /^-----BEGIN (?<label>[A-Z ]*PRIVATE KEY)-----\s(?<body>[\s\S]+)-----END \k<label>-----$/.exec(
      trimmed,
    )?.groups ?? {};
  if (label === undefined || body === undefined) return no('This private key is cut off');
  return label === 'OPENSSH PRIVATE KEY' ? readOpenSsh(body) : readPem(label, body);
}

/** PKCS #8 says it in the label, the older forms in a header (RFC 7468, RFC 1421). */
function readPem(label: string, body: string): ReadPrivateKey {
  const encrypted = label.startsWith('ENCRYPTED') || /^Proc-Type: 4,ENCRYPTED/m.test(body);
  const base64 = body
    .split(/\r?\n/)
    .filter((line) => !line.includes(':'))
    .join('');
  return fromBase64(base64.replaceAll(/\s/g, '')) ? { ok: true, encrypted } : damaged;
}

const damaged = no('This private key is damaged');
const magic = 'openssh-key-v1\0';

/** OpenSSH's own form (PROTOCOL.key): after its name, the cipher; `none` where it is plain. */
function readOpenSsh(body: string): ReadPrivateKey {
  const bytes = fromBase64(body.replaceAll(/\s/g, ''));
  if (!bytes || toText(bytes.subarray(0, magic.length)) !== magic) return damaged;
  const rest = bytes.subarray(magic.length);
  const length = rest.length < 4 ? 0 : 4 + new DataView(rest.buffer, rest.byteOffset).getUint32(0);
  const [cipher] = readStrings(rest.subarray(0, length)) ?? [];
  return cipher ? { ok: true, encrypted: toText(cipher) !== 'none' } : damaged;
}
