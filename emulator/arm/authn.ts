import { compactVerify, decodeJwt } from 'jose';
import { z } from 'zod';
import type { Emulator } from '../core/emulator';
import { ACCESS_TOKEN_ISSUER, ID_TOKEN_ISSUER, TENANT_ID } from '../entra/tenant';
import {
  expiredToken,
  invalidAuthorization,
  invalidToken,
  missingAuthorization,
  wrongAudience,
  wrongTenant,
} from './authn-errors';

/** Who the token speaks for. */
export interface Identity {
  oid: string;
  tid: string;
  name: string;
  upn: string;
}

const audiences = [
  'https://management.core.windows.net/',
  'https://management.core.windows.net',
  'https://management.azure.com/',
  'https://management.azure.com',
];

const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
});

const identitySchema = z.object({
  oid: z.string(),
  tid: z.literal(TENANT_ID),
  name: z.string(),
  upn: z.string(),
});

/** Reads the bearer token, or throws ARM's 401. Time is the emulator's: sign-in knows no other. */
export async function authenticate(
  emulator: Pick<Emulator, 'clock' | 'signingKey'>,
  authorization: string | null,
  baseUrl: string,
): Promise<Identity> {
  if (authorization === null) throw missingAuthorization(baseUrl);
  const token = /^Bearer ([^\s]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw invalidAuthorization(baseUrl);
  const payload = readPayload(token, baseUrl);
  await verifySignature(emulator, token, baseUrl);
  return checkClaims(payload, emulator.clock(), baseUrl);
}

/** The issuer names the keys to verify with, so a foreign one is refused before its signature is. */
function readPayload(token: string, baseUrl: string): unknown {
  let payload: unknown;
  try {
    payload = decodeJwt(token);
  } catch {
    throw invalidToken(baseUrl);
  }
  const issuer = claimsSchema.pick({ iss: true }).safeParse(payload).data?.iss;
  if (issuer === undefined) throw invalidToken(baseUrl);
  if (issuer !== ACCESS_TOKEN_ISSUER && issuer !== ID_TOKEN_ISSUER) {
    throw wrongTenant(baseUrl, issuer);
  }
  return payload;
}

async function verifySignature(
  emulator: Pick<Emulator, 'signingKey'>,
  token: string,
  baseUrl: string,
): Promise<void> {
  const { publicKey } = await emulator.signingKey();
  try {
    await compactVerify(token, publicKey, { algorithms: ['RS256'] });
  } catch {
    throw invalidToken(baseUrl);
  }
}

function checkClaims(payload: unknown, now: number, baseUrl: string): Identity {
  const claims = claimsSchema.safeParse(payload);
  if (!claims.success) throw invalidToken(baseUrl);
  const { aud, exp, nbf = 0 } = claims.data;
  if (!audiences.includes(aud)) throw wrongAudience(baseUrl, aud, audiences);
  if (exp * 1_000 <= now) throw expiredToken(baseUrl, exp * 1_000, now);
  const identity = identitySchema.safeParse(payload);
  if (!identity.success || nbf * 1_000 > now) throw invalidToken(baseUrl);
  return identity.data;
}
