import { ID_TOKEN_ISSUER, TENANT_ID } from './tenant';

/** OpenID Connect Discovery; the endpoints lie wherever the caller reached the emulator. */
export function openidConfiguration(baseUrl: string, tenant: string) {
  const root = `${baseUrl}/entra/${tenant}`;
  return {
    issuer: ID_TOKEN_ISSUER,
    authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
    token_endpoint: `${root}/oauth2/v2.0/token`,
    end_session_endpoint: `${root}/oauth2/v2.0/logout`,
    jwks_uri: `${root}/discovery/v2.0/keys`,
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'fragment'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'password'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    claims_supported: [
      'sub',
      'iss',
      'aud',
      'exp',
      'iat',
      'name',
      'oid',
      'tid',
      'preferred_username',
    ],
    tenant_region_scope: null,
    tenant_id: TENANT_ID,
  };
}
