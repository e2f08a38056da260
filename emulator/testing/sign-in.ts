import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Emulator } from '../core/emulator';
import { EMULATOR_CLIENT_ID, TENANT_ID } from '../entra/tenant';

export const REDIRECT_URI = 'http://localhost:3000/';
export const ENTRA = `http://127.0.0.1:4280/entra/${TENANT_ID}`;
const VERIFIER = 'a-verifier-that-is-long-enough-for-rfc-7636-rules';
const ARM_SCOPE = 'openid profile offline_access https://management.azure.com/user_impersonation';

type Changes = Readonly<Record<string, string | undefined>>;

/** A sound request for a code, with changes; undefined takes a parameter out. */
export function authorizeParams(changes: Changes = {}): URLSearchParams {
  return withChanges(
    {
      client_id: EMULATOR_CLIENT_ID,
      redirect_uri: REDIRECT_URI,
      response_type: 'code',
      response_mode: 'fragment',
      scope: ARM_SCOPE,
      state: 'the-state',
      nonce: 'the-nonce',
      code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
      code_challenge_method: 'S256',
      client_info: '1',
    },
    changes,
  );
}

/** A sound redemption of a code, with changes. */
export function tokenParams(changes: Changes = {}): URLSearchParams {
  return withChanges(
    {
      client_id: EMULATOR_CLIENT_ID,
      grant_type: 'authorization_code',
      redirect_uri: REDIRECT_URI,
      code_verifier: VERIFIER,
      scope: ARM_SCOPE,
      client_info: '1',
    },
    changes,
  );
}

function withChanges(sound: Readonly<Record<string, string>>, changes: Changes): URLSearchParams {
  const entries = Object.entries({ ...sound, ...changes });
  return new URLSearchParams(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export function getAuthorize(
  emulator: Emulator,
  params: URLSearchParams,
  headers: Record<string, string> = {},
): Promise<Response> {
  const url = `${ENTRA}/oauth2/v2.0/authorize?${params}`;
  return emulator.fetch(new Request(url, { headers }));
}

/** What a press on a button of the sign-in page sends. */
export function postChoice(
  emulator: Emulator,
  params: URLSearchParams,
  choice: Readonly<Record<string, string>>,
): Promise<Response> {
  const url = `${ENTRA}/oauth2/v2.0/authorize?${params}`;
  const body = new URLSearchParams(choice);
  return emulator.fetch(new Request(url, { method: 'POST', body }));
}

const bodySchema = z.record(z.string(), z.unknown());

export async function postToken(
  emulator: Emulator,
  params: URLSearchParams,
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const url = `${ENTRA}/oauth2/v2.0/token`;
  const headers = { origin: 'http://localhost:3000' };
  const response = await emulator.fetch(
    new Request(url, { method: 'POST', body: params, headers }),
  );
  const body = bodySchema.parse(await response.json());
  return { status: response.status, headers: response.headers, body };
}

/** What the app is told in the address that the browser is sent to. */
export function outcomeOf(response: Response): Record<string, string> {
  const { hash, searchParams } = new URL(response.headers.get('location') ?? '');
  return Object.fromEntries(hash === '' ? searchParams : new URLSearchParams(hash.slice(1)));
}
