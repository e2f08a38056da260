import { fromBER, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import type { Bytes } from '../text/base64';
import { pemBlocks } from './pem-blocks';

const algorithms = { rsa: '1.2.840.113549.1.1.1', ec: '1.2.840.10045.2.1' } as const;

/** Curves by their object identifier (RFC 5480), with the name that Web Cryptography gives them. */
const curves: Record<string, string> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
};

type Algorithm = RsaHashedImportParams | EcKeyImportParams;

const partsOf = (block: unknown) => (block instanceof Sequence ? block.valueBlock.value : []);
const idOf = (block: unknown): string =>
  block instanceof ObjectIdentifier ? block.valueBlock.toString() : '';

/**
 * Whether a private key belongs to the public one of a certificate; undefined where that cannot be
 * known: an algorithm that browsers lack, or a page without HTTPS, which has no cryptography.
 */
export async function keyMatches(publicKey: Bytes, keyPem: string): Promise<boolean | undefined> {
  const [identifier] = partsOf(fromBER(publicKey).result);
  const algorithm = algorithmOf(identifier);
  const block = pemBlocks(keyPem).find(({ label }) => label.endsWith('PRIVATE KEY'));
  if (!algorithm || !identifier || !block?.der || !hasCryptography()) return undefined;
  const info =
    block.label === 'PRIVATE KEY'
      ? block.der
      : new Sequence({
          value: [new Integer({ value: 0 }), identifier, new OctetString({ valueHex: block.der })],
        }).toBER();
  const [own, other] = await Promise.all([
    publicPart('spki', publicKey, algorithm),
    publicPart('pkcs8', info, algorithm),
  ]);
  return own === undefined ? undefined : own === other;
}

const hasCryptography = (): boolean => 'subtle' in crypto;

function algorithmOf(identifier: unknown): Algorithm | undefined {
  const [algorithm, parameters] = partsOf(identifier);
  if (idOf(algorithm) === algorithms.rsa) return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const namedCurve = curves[idOf(parameters)];
  return idOf(algorithm) === algorithms.ec && namedCurve !== undefined
    ? { name: 'ECDSA', namedCurve }
    : undefined;
}

/** The numbers that both halves of a pair share; undefined for a key of another algorithm. */
async function publicPart(
  format: 'spki' | 'pkcs8',
  der: BufferSource,
  algorithm: Algorithm,
): Promise<string | undefined> {
  try {
    const use: KeyUsage = format === 'spki' ? 'verify' : 'sign';
    const key = await crypto.subtle.importKey(format, der, algorithm, true, [use]);
    const { n, e, x, y } = await crypto.subtle.exportKey('jwk', key);
    return [n, e, x, y].join('.');
  } catch {
    return undefined;
  }
}
