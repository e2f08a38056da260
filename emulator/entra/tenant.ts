/** The one tenant of the emulator. */
export const TENANT_ID = 'c0ffee00-0000-4000-8000-00000000c0de';
export const TENANT_NAME = 'Contoso';
const TENANT_DOMAIN = 'contoso.example';

/** The app registration that the documentation names; any other GUID is let in as well. */
export const EMULATOR_CLIENT_ID = '00000000-0000-4000-8000-00000000c11e';

/** Issuers are fixed names and not addresses: a token stays good however the emulator is reached. */
export const ID_TOKEN_ISSUER = `https://login.emulator.localhost/${TENANT_ID}/v2.0`;
export const ACCESS_TOKEN_ISSUER = `https://sts.emulator.localhost/${TENANT_ID}/`;
/** Nobody but the token endpoint reads refresh tokens and sessions. */
export const REFRESH_TOKEN_ISSUER = `${ID_TOKEN_ISSUER}/refresh`;
export const SESSION_ISSUER = `${ID_TOKEN_ISSUER}/session`;

/** Does the tenant segment of a sign-in path mean this tenant? Entra takes names for it as well. */
export function isTenant(segment: string): boolean {
  return [TENANT_ID, TENANT_DOMAIN, 'common', 'organizations'].includes(segment.toLowerCase());
}
