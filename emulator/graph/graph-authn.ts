import { errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import type { Emulator } from '../core/emulator';
import { ACCESS_TOKEN_ISSUER, TENANT_ID } from '../entra/tenant';
import { invalidToken, requestDenied } from './graph-errors';

/** Graph's own application id, and its addresses (Graph docs: permissions reference). */
const audiences = [
  '00000003-0000-0000-c000-000000000000',
  'https://graph.microsoft.com',
  'https://graph.microsoft.com/',
];

const claimsSchema = z.object({ oid: z.string(), tid: z.literal(TENANT_ID), scp: z.string() });

/** Who asks, and what the app was permitted to do for them. */
interface GraphCaller {
  oid: string;
  permissions: readonly string[];
}

export async function authenticate(
  { clock, signingKey }: Pick<Emulator, 'clock' | 'signingKey'>,
  authorization: string | null,
): Promise<GraphCaller> {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw invalidToken('Access token is empty.');
  const { publicKey } = await signingKey();
  const payload = await jwtVerify(token, publicKey, {
    issuer: ACCESS_TOKEN_ISSUER,
    audience: audiences,
    algorithms: ['RS256'],
    currentDate: new Date(clock()),
  }).then((verified): JWTPayload => verified.payload, refuse);
  const claims = claimsSchema.safeParse(payload);
  if (!claims.success) throw invalidToken('Access token validation failure.');
  return { oid: claims.data.oid, permissions: claims.data.scp.split(' ') };
}

function refuse(error: unknown): never {
  if (error instanceof errors.JWTExpired) {
    throw invalidToken('Lifetime validation failed, the token is expired.');
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    throw invalidToken('Access token validation failure. Invalid audience.');
  }
  throw invalidToken('Access token validation failure.');
}

const readsUsers = [
  'User.ReadBasic.All',
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];

/** To read others; oneself one may read with less. */
export function requireUserRead({ permissions }: GraphCaller): void {
  if (!readsUsers.some((one) => permissions.includes(one))) throw requestDenied();
}

export function requireOwnRead({ permissions }: GraphCaller): void {
  const enough = ['User.Read', 'User.ReadWrite', ...readsUsers];
  if (!enough.some((one) => permissions.includes(one))) throw requestDenied();
}
