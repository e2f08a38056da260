import type { Emulator } from '../core/emulator';
import type { AuthorizationCodes, Grant } from './authorization-codes';
import { invalidGrant } from './entra-errors';
import { readOwnToken } from './own-token';
import { DEMO_PASSWORD, findPerson, type Person } from './people';
import { verifierMatches } from './pkce';
import { REFRESH_TOKEN_ISSUER } from './tenant';

export interface TokenForm {
  params: URLSearchParams;
  /** The parameter, or the refusal that names it. */
  require(name: string): string;
}

/** Who gets tokens, and for what. */
export interface Granted {
  person: Person;
  scope: string;
  nonce?: string | undefined;
  /** A renewed refresh token ends when the first would have. */
  refreshExpiresAt?: number;
}

export function byCode(
  codes: AuthorizationCodes,
  form: TokenForm,
  { clientId, now }: { clientId: string; now: number },
): Granted {
  const code = form.require('code');
  const redirectUri = form.require('redirect_uri');
  const verifier = form.require('code_verifier');
  const grant = goodGrant(codes, code, now);
  if (grant.clientId.toLowerCase() !== clientId.toLowerCase()) {
    throw invalidGrant(70000, 'Provided grant is invalid or malformed.');
  }
  if (grant.redirectUri !== redirectUri) {
    throw invalidGrant(
      500112,
      `The reply address '${redirectUri}' does not match the reply address '${grant.redirectUri}' ` +
        'provided when requesting Authorization code.',
    );
  }
  if (!verifierMatches(verifier, grant.codeChallenge)) {
    throw invalidGrant(
      50148,
      'The code_verifier does not match the code_challenge supplied in the authorization request.',
    );
  }
  const { person, nonce } = grant;
  return { person, nonce, scope: form.params.get('scope') ?? grant.scope };
}

function goodGrant(codes: AuthorizationCodes, code: string, now: number): Grant {
  const redemption = codes.redeem(code, now);
  switch (redemption.outcome) {
    case 'good':
      return redemption.grant;
    case 'used':
      throw invalidGrant(
        54005,
        'OAuth2 Authorization code was already redeemed, please retry with a new valid code or ' +
          'use an existing refresh token.',
      );
    case 'expired':
      throw invalidGrant(
        70008,
        'The provided authorization code or refresh token has expired due to inactivity. Send a ' +
          'new interactive authorization request for this user and resource.',
      );
    case 'unknown':
      throw invalidGrant(70000, 'Provided grant is invalid or malformed.');
  }
}

export async function byRefreshToken(
  emulator: Emulator,
  form: TokenForm,
  clientId: string,
): Promise<Granted> {
  const token = form.require('refresh_token');
  const scope = form.require('scope');
  const read = await readOwnToken(emulator, token, REFRESH_TOKEN_ISSUER);
  if (read.outcome === 'expired') {
    throw invalidGrant(
      700084,
      'The refresh token was issued to a single page app (SPA), and therefore has a fixed, ' +
        'limited lifetime of 1.00:00:00, which cannot be extended. It is now expired and a new ' +
        'sign in request must be sent by the SPA to the sign in page.',
    );
  }
  if (read.outcome === 'invalid' || read.audience.toLowerCase() !== clientId.toLowerCase()) {
    throw invalidGrant(70000, 'Provided grant is invalid or malformed.');
  }
  return { person: read.person, scope, refreshExpiresAt: read.expiresAt };
}

/** For scripts (Microsoft identity platform: resource owner password credentials). */
export function byPassword(form: TokenForm): Granted {
  const person = findPerson(form.require('username'));
  const password = form.require('password');
  const scope = form.require('scope');
  if (person === undefined || password !== DEMO_PASSWORD) {
    throw invalidGrant(50126, 'Error validating credentials due to invalid username or password.');
  }
  return { person, scope };
}
