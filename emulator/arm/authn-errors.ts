import { ArmError } from '../core/errors';
import { ACCESS_TOKEN_ISSUER, TENANT_ID } from '../entra/tenant';

// The 401 answers of ARM, in the words that it uses.

export function missingAuthorization(baseUrl: string): ArmError {
  return unauthorized(
    baseUrl,
    'AuthenticationFailed',
    "Authentication failed. The 'Authorization' header is missing.",
  );
}

export function invalidAuthorization(baseUrl: string): ArmError {
  return unauthorized(
    baseUrl,
    'AuthenticationFailedInvalidHeader',
    "Authentication failed. The 'Authorization' header is provided in an invalid format.",
  );
}

export function invalidToken(baseUrl: string): ArmError {
  return unauthorized(baseUrl, 'InvalidAuthenticationToken', 'The access token is invalid.');
}

export function wrongTenant(baseUrl: string, issuer: string): ArmError {
  return unauthorized(
    baseUrl,
    'InvalidAuthenticationTokenTenant',
    `The access token is from the wrong issuer '${issuer}'. It must match the tenant ` +
      `'${ACCESS_TOKEN_ISSUER}' associated with this subscription. Please use the authority (URL) ` +
      `'${authority(baseUrl)}' to get the token.`,
  );
}

export function wrongAudience(baseUrl: string, audience: string, allowed: readonly string[]) {
  return unauthorized(
    baseUrl,
    'InvalidAuthenticationTokenAudience',
    `The access token has been obtained for wrong audience or resource '${audience}'. It should ` +
      `exactly match with one of the allowed audiences '${allowed.join("','")}'.`,
  );
}

export function expiredToken(baseUrl: string, expiryMs: number, nowMs: number): ArmError {
  return unauthorized(
    baseUrl,
    'ExpiredAuthenticationToken',
    `The access token expiry UTC time '${spellTime(expiryMs)}' is earlier than current UTC time ` +
      `'${spellTime(nowMs)}'.`,
  );
}

function unauthorized(baseUrl: string, code: string, message: string): ArmError {
  const challenge =
    `Bearer authorization_uri="${authority(baseUrl)}", error="invalid_token", ` +
    `error_description="${message.replaceAll('"', "'")}"`;
  return new ArmError(401, { code, message }, { 'www-authenticate': challenge });
}

function authority(baseUrl: string): string {
  return `${baseUrl}/entra/${TENANT_ID}`;
}

/** As ARM spells times in messages: `11/21/2026 7:30:05 AM`. */
function spellTime(ms: number): string {
  return new Date(ms)
    .toLocaleString('en-US', { timeZone: 'UTC' })
    .replace(',', '')
    .replaceAll('\u202F', ' ');
}
