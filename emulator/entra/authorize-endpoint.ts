import type { Emulator } from '../core/emulator';
import type { AuthorizationCodes } from './authorization-codes';
import {
  readAuthorizeRequest,
  readReturnAddress,
  type AuthorizeRequest,
} from './authorize-request';
import { clientInfoOf } from './client-info';
import { consentPage } from './consent-page';
import type { Consents } from './consents';
import { EntraError, entraErrorBody } from './entra-error';
import { cancelled, consentRequired, notSignedIn } from './entra-errors';
import { findPerson, type Person } from './people';
import { returnToApp } from './return-to-app';
import { readScopes } from './scopes';
import { personOfSession, sessionCookie } from './session';
import { signInPage } from './sign-in-page';

interface Authorizing {
  emulator: Emulator;
  codes: AuthorizationCodes;
  consents: Consents;
  request: Request;
}

/**
 * The authorization endpoint of the code flow. The sign-in page posts the choice of a person back
 * to it, with the app's own request still in the query.
 */
export async function authorize(context: Authorizing): Promise<Response> {
  const { emulator, request } = context;
  const form = await formOf(request);
  const params = new URLSearchParams([...new URL(request.url).searchParams, ...form]);
  const address = readReturnAddress(params);
  try {
    const asked = readAuthorizeRequest(params, address);
    if (form.has('cancel')) throw cancelled();
    const person = findPerson(form.get('person') ?? '') ?? (await silently(context, asked));
    if (person === undefined) return signInPage(asked, withoutChoice(params));
    if (needsConsent(context, asked, person) && !form.has('consent')) {
      if (asked.prompt === 'none') throw consentRequired(asked.clientId, 'interaction_required');
      return consentPage(asked, withoutChoice(params), person);
    }
    if (form.has('consent')) context.consents.give(emulator.state.faults, person);
    return await sendCode(context, asked, person);
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    const correlationId = params.get('client-request-id') ?? undefined;
    const body = entraErrorBody(error.failure, { now: emulator.clock(), correlationId });
    return returnToApp(address, {
      error: body.error,
      error_description: body.error_description,
      ...(body.suberror === undefined ? {} : { error_subcode: body.suberror }),
    });
  }
}

async function formOf(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(request.method === 'POST' ? await request.text() : '');
}

/** Whoever is signed in already need not choose, unless the app wants them to. */
async function silently(
  { emulator, request }: Authorizing,
  { prompt, loginHint }: AuthorizeRequest,
): Promise<Person | undefined> {
  if (prompt === 'login' || prompt === 'select_account') return undefined;
  const signedIn = await personOfSession(emulator, request.headers.get('cookie'));
  const fits = loginHint === undefined || findPerson(loginHint) === signedIn;
  if (signedIn !== undefined && fits) return signedIn;
  if (prompt === 'none') throw notSignedIn();
  return undefined;
}

function needsConsent(
  { emulator, consents }: Authorizing,
  { scope, prompt }: AuthorizeRequest,
  person: Person,
): boolean {
  if (!readScopes(scope).asksGraph) return false;
  return prompt === 'consent' || consents.isMissing(emulator.state.faults, person);
}

async function sendCode(
  { emulator, codes }: Authorizing,
  asked: AuthorizeRequest,
  person: Person,
): Promise<Response> {
  const { clientId, redirectUri, scope, codeChallenge, nonce } = asked;
  const grant = { person, clientId, redirectUri, scope, codeChallenge, nonce };
  const outcome = {
    code: codes.issue(grant, emulator.clock()),
    ...(asked.wantsClientInfo ? { client_info: clientInfoOf(person) } : {}),
    session_state: person.oid,
  };
  return returnToApp(asked, outcome, { 'set-cookie': await sessionCookie(emulator, person) });
}

function withoutChoice(params: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(params);
  for (const name of ['person', 'cancel', 'consent']) rest.delete(name);
  return rest;
}
