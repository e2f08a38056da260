import { errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Emulator } from '../core/emulator';
import { findPerson, type Person } from './people';

type OwnToken =
  | { outcome: 'good'; person: Person; audience: string; expiresAt: number }
  | { outcome: 'expired' }
  | { outcome: 'invalid' };

const claimsSchema = z.object({ oid: z.string(), aud: z.string(), exp: z.number() });

/** Reads a token that only the sign-in itself reads: a refresh token or a session. */
export async function readOwnToken(
  { clock, signingKey }: Pick<Emulator, 'clock' | 'signingKey'>,
  token: string,
  issuer: string,
): Promise<OwnToken> {
  const { publicKey } = await signingKey();
  try {
    const options = { issuer, algorithms: ['RS256'], currentDate: new Date(clock()) };
    const { payload } = await jwtVerify(token, publicKey, options);
    const { oid, aud, exp } = claimsSchema.parse(payload);
    const person = findPerson(oid);
    if (person === undefined) return { outcome: 'invalid' };
    return { outcome: 'good', person, audience: aud, expiresAt: exp * 1_000 };
  } catch (error) {
    return { outcome: error instanceof errors.JWTExpired ? 'expired' : 'invalid' };
  }
}
