import { exportJWK, generateKeyPair, importJWK, calculateJwkThumbprint } from 'jose';
import type { CryptoKey, JWK } from 'jose';

/** The RSA key that signs every token of the emulator. */
export interface SigningKey {
  kid: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  /** As `discovery/v2.0/keys` publishes it. */
  publicJwk: JWK;
}

export async function generateSigningJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return exportJWK(privateKey);
}

export async function signingKeyFrom(jwk: JWK): Promise<SigningKey> {
  const { kty, n, e } = jwk;
  if (kty !== 'RSA' || n === undefined || e === undefined || jwk.d === undefined) {
    throw new Error('The signing key has to be a private RSA key.');
  }
  const kid = await calculateJwkThumbprint({ kty, n, e });
  const publicJwk: JWK = { kty, n, e, kid, alg: 'RS256', use: 'sig' };
  const [privateKey, publicKey] = await Promise.all([
    importJWK(jwk, 'RS256'),
    importJWK(publicJwk, 'RS256'),
  ]);
  if (privateKey instanceof Uint8Array || publicKey instanceof Uint8Array) {
    throw new TypeError('An RSA key was read as a symmetric one.');
  }
  return { kid, privateKey, publicKey, publicJwk };
}
