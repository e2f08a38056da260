import { createHash } from 'node:crypto';

/** A strong entity tag: the same for the same text on every copy of the server, and for no other. */
export const entityTag = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url')}"`;

/**
 * Whether `If-None-Match` names what would be answered (RFC 9110, section 13.1.2). Compared weakly,
 * as the RFC asks: a proxy that compresses on the way makes strong tags weak ones.
 */
export function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const named = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return named.some((tag) => tag === etag || tag === '*');
}
