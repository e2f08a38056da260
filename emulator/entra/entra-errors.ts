import { EntraError } from './entra-error';
import { TENANT_NAME } from './tenant';

// Numbers and texts of Entra (Microsoft identity platform: authentication and authorization error
// codes).

export function missingParameter(name: string, where: 'request body' | 'request'): EntraError {
  return new EntraError({
    error: 'invalid_request',
    aadsts: 900144,
    text: `The ${where} must contain the following parameter: '${name}'.`,
  });
}

export function malformedRequest(): EntraError {
  return new EntraError({
    error: 'invalid_request',
    aadsts: 9002313,
    text: 'Invalid request. Request is malformed or invalid.',
  });
}

export function tenantNotFound(tenant: string): EntraError {
  return new EntraError({
    error: 'invalid_request',
    aadsts: 90002,
    text:
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are ` +
      'signing into the correct cloud.',
  });
}

export function unknownClient(clientId: string): EntraError {
  return new EntraError({
    error: 'unauthorized_client',
    aadsts: 700016,
    text: `Application with identifier '${clientId}' was not found in the directory '${TENANT_NAME}'.`,
  });
}

export function foreignRedirect(redirectUri: string, clientId: string): EntraError {
  return new EntraError({
    error: 'invalid_request',
    aadsts: 50011,
    text:
      `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs ` +
      `configured for the application '${clientId}'. The emulator takes addresses on localhost, ` +
      '127.0.0.1 and [::1] only.',
  });
}

export function unsupportedResponseType(type: string): EntraError {
  return new EntraError({
    error: 'unsupported_response_type',
    aadsts: 700054,
    text: `response_type '${type}' is not enabled for the application.`,
  });
}

export function missingPkce(): EntraError {
  return new EntraError({
    error: 'invalid_request',
    aadsts: 9002325,
    text: 'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
  });
}

export function unknownResource(scope: string): EntraError {
  return new EntraError({
    error: 'invalid_resource',
    aadsts: 500011,
    text: `The resource principal named ${scope} was not found in the tenant named ${TENANT_NAME}.`,
  });
}

export function notSignedIn(): EntraError {
  return new EntraError({
    error: 'login_required',
    aadsts: 50058,
    text: 'A silent sign-in request was sent but no user is signed in.',
  });
}

export function cancelled(): EntraError {
  return new EntraError({
    error: 'access_denied',
    aadsts: 65004,
    text: 'User declined to consent to access the app.',
  });
}

/** Silent sign-in and the token endpoint say it by different codes of OAuth 2.0. */
export function consentRequired(
  clientId: string,
  error: 'interaction_required' | 'invalid_grant',
): EntraError {
  return new EntraError({
    error,
    aadsts: 65001,
    text:
      `The user or administrator has not consented to use the application with ID '${clientId}'. ` +
      'Send an interactive authorization request for this user and resource.',
    suberror: 'consent_required',
  });
}

export function unsupportedGrant(grantType: string): EntraError {
  return new EntraError({
    error: 'unsupported_grant_type',
    aadsts: 70003,
    text: `The app requested an unsupported grant type '${grantType}'.`,
  });
}

export function invalidGrant(aadsts: number, text: string): EntraError {
  return new EntraError({ error: 'invalid_grant', aadsts, text });
}
