import { toBase64 } from '../text/base64';
import { parsePublicKey } from './public-key';

export interface KeyPair {
  /** OpenSSH, one line. */
  publicKey: string;
  /** PKCS #8 in PEM, which OpenSSH reads since 7.8; it never leaves the browser but as a download. */
  privateKey: string;
}

/** RSA is what every service of Azure takes; its minimum is 2048 bits, NIST SP 800-57 looks further. */
const algorithm: RsaHashedKeyGenParams = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 4096,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
};

/** Makes a key pair where it is called: in the browser, so that no server sees the private half. */
export async function generateKeyPair(comment: string): Promise<KeyPair> {
  const { subtle } = globalThis.crypto;
  const pair = await subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const [spki, pkcs8] = await Promise.all([
    subtle.exportKey('spki', pair.publicKey),
    subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  const parsed = parsePublicKey(pem('PUBLIC KEY', spki));
  if (!parsed.ok) throw new Error(parsed.reason);
  const words = comment.replaceAll(/\s+/g, ' ').trim();
  return {
    publicKey: words === '' ? parsed.key.line : `${parsed.key.line} ${words}`,
    privateKey: pem('PRIVATE KEY', pkcs8),
  };
}

/** RFC 7468: base64 in lines of 64 characters. */
function pem(label: string, der: ArrayBuffer): string {
  const lines = toBase64(new Uint8Array(der)).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
