import { decodeJwt, type JWTPayload } from 'jose';
import type { Config } from '../config/parse-config';
import { bearerToken, expired, refused } from './bearer-token';
import { isObjectId, type Caller } from './caller';

/** Clocks differ; Microsoft's own libraries allow five minutes. */
const toleranceSeconds = 300;

/**
 * Whose call it is, as a token of Graph's says. Its signature can be checked by Graph alone
 * (Microsoft identity platform, "Access tokens": those of other services are opaque), which judges
 * each call that is made with it. Here it is only kept from going where it does not belong.
 */
export function readGraphToken(
  authorization: string | null,
  { tenantId, graphAudiences }: Config['auth'],
): Caller {
  const token = bearerToken(authorization);
  const { aud, tid, oid, exp } = payloadOf(token);
  if (typeof aud !== 'string' || !graphAudiences.includes(aud)) throw refused();
  if (typeof tid !== 'string' || tid.toLowerCase() !== tenantId) throw refused();
  if (!isObjectId(oid) || exp === undefined) throw refused();
  if (exp + toleranceSeconds < Date.now() / 1000) throw expired();
  return { oid, token };
}

function payloadOf(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw refused();
  }
}
