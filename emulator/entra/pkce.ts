import { createHash } from 'node:crypto';

/** RFC 7636: the verifier's SHA-256 in base64url is the challenge. */
export function verifierMatches(verifier: string, challenge: string): boolean {
  return createHash('sha256').update(verifier).digest('base64url') === challenge;
}

/** 43 to 128 unreserved characters (RFC 7636, 4.1 and 4.2); a SHA-256 challenge has exactly 43. */
export function isChallenge(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
