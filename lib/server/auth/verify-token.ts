import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Config } from '../config/parse-config';
import { AppError } from '../errors/app-error';
import { bearerToken, expired, refused } from './bearer-token';
import { isObjectId, type Caller } from './caller';

// One per authority for the life of the process: it keeps the keys, and asks anew for unknown ones.
const keySets = new Map<string, JWTVerifyGetKey>();

/** Whose call it is. ARM would refuse a bad token too, but only after we had acted on it. */
export async function verifyToken(
  authorization: string | null,
  { tenantId, issuers, audiences, keysUrl }: Config['auth'],
): Promise<Caller> {
  const token = bearerToken(authorization);
  const { tid, oid } = await payloadOf(token, keysOf(keysUrl), issuers, audiences);
  if (typeof tid !== 'string' || tid.toLowerCase() !== tenantId) throw refused();
  if (!isObjectId(oid)) throw refused();
  return { oid, token };
}

async function payloadOf(
  token: string,
  keys: JWTVerifyGetKey,
  issuer: string[],
  audience: string[],
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      // Entra signs with RS256 alone; whatever else a token asks for is not Entra's.
      algorithms: ['RS256'],
      requiredClaims: ['exp'],
      // Clocks differ; Microsoft's own libraries allow five minutes.
      clockTolerance: 300,
    });
    return payload;
  } catch (error) {
    throw failureOf(error);
  }
}

function failureOf(error: unknown): AppError {
  if (error instanceof errors.JWTExpired) return expired();
  if (error instanceof errors.JOSEError && !keysFailed(error)) return refused();
  return authorityUnreachable(error);
}

/** jose's generic error says that the keys came with another status than 200, or as no JSON. */
const keysFailed = ({ code }: errors.JOSEError): boolean =>
  ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(code);

function authorityUnreachable(cause: unknown): AppError {
  return new AppError('service-unreachable', 'The sign-in service did not answer.', { cause });
}

function keysOf(url: string): JWTVerifyGetKey {
  const known = keySets.get(url);
  if (known) return known;
  const keys = createRemoteJWKSet(new URL(url));
  keySets.set(url, keys);
  return keys;
}
