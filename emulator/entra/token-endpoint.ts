import type { Emulator } from '../core/emulator';
import type { AuthorizationCodes } from './authorization-codes';
import { requireClientId } from './authorize-request';
import { clientInfoOf } from './client-info';
import type { Consents } from './consents';
import {
  consentRequired,
  malformedRequest,
  missingParameter,
  unknownResource,
  unsupportedGrant,
} from './entra-errors';
import { byCode, byPassword, byRefreshToken, type Granted, type TokenForm } from './grants';
import { readScopes } from './scopes';
import { mintAccessToken, mintIdToken, mintRefreshToken, tokenLifetimeOf } from './tokens';

interface Redeeming {
  emulator: Emulator;
  codes: AuthorizationCodes;
  consents: Consents;
  request: Request;
}

/** Entra gives a single-page app refresh tokens of one day, and renewing does not extend it. */
const REFRESH_TOKEN_MS = 24 * 60 * 60 * 1_000;

interface TokenAnswer {
  token_type: 'Bearer';
  scope: string;
  expires_in: number;
  ext_expires_in: number;
  access_token: string;
  refresh_token?: string;
  refresh_token_expires_in?: number;
  id_token?: string;
  client_info?: string;
}

/** The token endpoint; throws an EntraError for each refusal. */
export async function redeemToken({
  emulator,
  codes,
  consents,
  request,
}: Redeeming): Promise<TokenAnswer> {
  const form = await formOf(request);
  const clientId = requireClientId(form.params, 'request body');
  const granted = await grantOf({ emulator, codes, form, clientId });
  const scopes = readScopes(granted.scope);
  if (scopes.audience === undefined) throw unknownResource(granted.scope);

  const { person, nonce } = granted;
  if (scopes.asksGraph && consents.isMissing(emulator.state.faults, person)) {
    throw consentRequired(clientId, 'invalid_grant');
  }
  const { audience, permissions } = scopes;
  const seconds = tokenLifetimeOf(emulator, person);
  const answer: TokenAnswer = {
    token_type: 'Bearer',
    scope: scopes.granted.join(' '),
    expires_in: seconds,
    ext_expires_in: seconds,
    access_token: await mintAccessToken(emulator, { person, audience, permissions, clientId }),
  };
  if (scopes.offline) {
    const expiresAt = granted.refreshExpiresAt ?? emulator.clock() + REFRESH_TOKEN_MS;
    answer.refresh_token = await mintRefreshToken(emulator, { person, clientId, expiresAt });
    answer.refresh_token_expires_in = Math.floor((expiresAt - emulator.clock()) / 1_000);
  }
  if (scopes.openid) answer.id_token = await mintIdToken(emulator, { person, clientId, nonce });
  if (form.params.get('client_info') === '1') answer.client_info = clientInfoOf(person);
  return answer;
}

async function formOf(request: Request): Promise<TokenForm> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('application/x-www-form-urlencoded')) throw malformedRequest();
  const params = new URLSearchParams(await request.text());
  return {
    params,
    require(name) {
      const value = params.get(name);
      if (value === null || value === '') throw missingParameter(name, 'request body');
      return value;
    },
  };
}

async function grantOf(context: {
  emulator: Emulator;
  codes: AuthorizationCodes;
  form: TokenForm;
  clientId: string;
}): Promise<Granted> {
  const { emulator, codes, form, clientId } = context;
  const type = form.require('grant_type');
  switch (type) {
    case 'authorization_code':
      return byCode(codes, form, { clientId, now: emulator.clock() });
    case 'refresh_token':
      return byRefreshToken(emulator, form, clientId);
    case 'password':
      return byPassword(form);
    default:
      throw unsupportedGrant(type);
  }
}
