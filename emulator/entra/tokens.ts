import { SignJWT } from 'jose';
import type { Emulator } from '../core/emulator';
import type { Person } from './people';
import { ARM_RESOURCE, GRAPH_RESOURCE, graphPermissions } from './scopes';
import {
  ACCESS_TOKEN_ISSUER,
  EMULATOR_CLIENT_ID,
  ID_TOKEN_ISSUER,
  REFRESH_TOKEN_ISSUER,
  SESSION_ISSUER,
  TENANT_ID,
} from './tenant';

type Minter = Pick<Emulator, 'clock' | 'signingKey' | 'state'>;

interface AccessTokenRequest {
  person: Person;
  /** The resource that will read the token. */
  audience?: string;
  /** Left out: all that an app may have of the resource. */
  permissions?: string;
  clientId?: string;
}

/** How long this person's access tokens live, in seconds. */
export function tokenLifetimeOf({ state }: Pick<Emulator, 'state'>, person: Person): number {
  return state.tokenLifetime.ofPerson[person.oid] ?? state.tokenLifetime.seconds;
}

/** ARM and Graph still get tokens in the v1 format (Microsoft identity platform: access tokens). */
export async function mintAccessToken(
  emulator: Minter,
  request: AccessTokenRequest,
): Promise<string> {
  const { person, audience = ARM_RESOURCE, clientId = EMULATOR_CLIENT_ID } = request;
  const claims = {
    ...identityClaims(person),
    upn: person.upn,
    unique_name: person.upn,
    appid: clientId,
    scp: request.permissions ?? everyPermissionOf(audience),
    ver: '1.0',
  };
  return sign(emulator, {
    claims,
    issuer: ACCESS_TOKEN_ISSUER,
    audience,
    seconds: tokenLifetimeOf(emulator, person),
  });
}

function everyPermissionOf(audience: string): string {
  return audience.startsWith(GRAPH_RESOURCE) ? graphPermissions.join(' ') : 'user_impersonation';
}

export async function mintIdToken(
  emulator: Minter,
  { person, clientId, nonce }: { person: Person; clientId: string; nonce?: string | undefined },
): Promise<string> {
  const claims = {
    ...identityClaims(person),
    ...(nonce === undefined ? {} : { nonce }),
    ver: '2.0',
  };
  return sign(emulator, {
    claims,
    issuer: ID_TOKEN_ISSUER,
    audience: clientId,
    seconds: tokenLifetimeOf(emulator, person),
  });
}

/** Signed by the emulator's own key, so that it holds across a restart without being stored. */
export async function mintRefreshToken(
  emulator: Minter,
  { person, clientId, expiresAt }: { person: Person; clientId: string; expiresAt: number },
): Promise<string> {
  return sign(emulator, {
    claims: { oid: person.oid },
    issuer: REFRESH_TOKEN_ISSUER,
    audience: clientId,
    seconds: Math.floor((expiresAt - emulator.clock()) / 1_000),
  });
}

/** As long as a day at work: whoever comes back the next morning signs in again. */
const SESSION_SECONDS = 12 * 60 * 60;

export async function mintSessionToken(emulator: Minter, person: Person): Promise<string> {
  return sign(emulator, {
    claims: { oid: person.oid },
    issuer: SESSION_ISSUER,
    audience: TENANT_ID,
    seconds: SESSION_SECONDS,
  });
}

function identityClaims({ oid, name, upn }: Person): Record<string, string> {
  return { oid, sub: oid, tid: TENANT_ID, name, preferred_username: upn };
}

interface Claims {
  claims: Record<string, string>;
  issuer: string;
  audience: string;
  seconds: number;
}

async function sign(emulator: Minter, { claims, issuer, audience, seconds }: Claims) {
  const { kid, privateKey } = await emulator.signingKey();
  const issuedAt = Math.floor(emulator.clock() / 1_000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setNotBefore(issuedAt)
    .setExpirationTime(issuedAt + seconds)
    .sign(privateKey);
}
