import { signedOut } from '../errors/app-error';

/** The token in an `Authorization` header (RFC 6750). */
export function bearerToken(authorization: string | null): string {
  const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) throw signedOut('Sign in first.');
  return token;
}

const invalid = 'Bearer error="invalid_token"';

export const expired = () => signedOut('The sign-in has expired.', invalid);
export const refused = () => signedOut('The sign-in is not valid here.', invalid);
