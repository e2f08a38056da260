import { isLoopback } from '../core/base-url';
import { isGuid } from '../core/guid';
import {
  foreignRedirect,
  malformedRequest,
  missingParameter,
  missingPkce,
  unknownClient,
  unknownResource,
  unsupportedResponseType,
} from './entra-errors';
import { isChallenge } from './pkce';
import type { ReturnAddress } from './return-to-app';
import { readScopes } from './scopes';

export interface AuthorizeRequest extends ReturnAddress {
  clientId: string;
  scope: string;
  codeChallenge: string;
  nonce: string | undefined;
  prompt: string | undefined;
  loginHint: string | undefined;
  wantsClientInfo: boolean;
}

/**
 * Where to send the answer. What is wrong here is told to the person on a page: an address that
 * nobody registered is never redirected to.
 */
export function readReturnAddress(params: URLSearchParams): ReturnAddress & { clientId: string } {
  const clientId = requireClientId(params, 'request');
  const redirectUri = params.get('redirect_uri');
  if (redirectUri === null) throw missingParameter('redirect_uri', 'request');
  if (!isOwnAddress(redirectUri)) throw foreignRedirect(redirectUri, clientId);
  const mode = params.get('response_mode') ?? 'query';
  if (mode !== 'query' && mode !== 'fragment') throw malformedRequest();
  return { clientId, redirectUri, mode, state: params.get('state') ?? undefined };
}

/** The rest of the request; what is wrong here the app is told. */
export function readAuthorizeRequest(
  params: URLSearchParams,
  address: ReturnAddress & { clientId: string },
): AuthorizeRequest {
  const type = params.get('response_type');
  if (type === null) throw missingParameter('response_type', 'request');
  if (type !== 'code') throw unsupportedResponseType(type);
  const scope = params.get('scope');
  if (scope === null) throw missingParameter('scope', 'request');
  if (readScopes(scope).audience === undefined) throw unknownResource(scope);
  return {
    ...address,
    scope,
    codeChallenge: requireChallenge(params),
    nonce: params.get('nonce') ?? undefined,
    prompt: params.get('prompt') ?? undefined,
    loginHint: params.get('login_hint') ?? undefined,
    wantsClientInfo: params.get('client_info') === '1',
  };
}

export function requireClientId(
  params: URLSearchParams,
  where: 'request' | 'request body',
): string {
  const clientId = params.get('client_id');
  if (clientId === null) throw missingParameter('client_id', where);
  if (!isGuid(clientId)) throw unknownClient(clientId);
  return clientId;
}

function requireChallenge(params: URLSearchParams): string {
  const challenge = params.get('code_challenge');
  if (challenge === null) throw missingPkce();
  if (params.get('code_challenge_method') !== 'S256' || !isChallenge(challenge)) {
    throw malformedRequest();
  }
  return challenge;
}

export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && isLoopback(hostname);
}
