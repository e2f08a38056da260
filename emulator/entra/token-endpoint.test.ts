import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEmulator } from '../app';
import { addFault } from '../core/fault-list';
import type { Emulator } from '../core/emulator';
import {
  authorizeParams,
  ENTRA,
  outcomeOf,
  postChoice,
  postToken,
  tokenParams,
} from '../testing/sign-in';
import { generateSigningJwk, signingKeyFrom } from '../core/signing-key';
import { clientInfoOf } from './client-info';
import { dana, DEMO_PASSWORD, riley } from './people';
import { ACCESS_TOKEN_ISSUER, EMULATOR_CLIENT_ID, ID_TOKEN_ISSUER, TENANT_ID } from './tenant';

const keysSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
let now: number;
let emulator: Emulator;

// Made once: a key takes longer than all that is done with it here.
const key = generateSigningJwk().then(signingKeyFrom);

beforeEach(() => {
  now = Date.UTC(2026, 0, 5, 9);
  emulator = createEmulator({ clock: () => now, signingKey: () => key });
});

async function codeFor(person = dana): Promise<string> {
  const response = await postChoice(emulator, authorizeParams(), { person: person.oid });
  return outcomeOf(response).code ?? '';
}

async function signIn() {
  const { body } = await postToken(emulator, tokenParams({ code: await codeFor() }));
  return body;
}

function renewal(token: unknown, changes = {}): URLSearchParams {
  return tokenParams({ grant_type: 'refresh_token', refresh_token: String(token), ...changes });
}

function login(changes: Record<string, string>) {
  const sound = {
    grant_type: 'password',
    username: dana.upn,
    password: DEMO_PASSWORD,
    scope: 'https://management.azure.com/.default',
  };
  return postToken(emulator, tokenParams({ ...sound, ...changes }));
}

const refusal = (error: string, aadsts: number) => ({
  status: 400,
  body: {
    error,
    error_codes: [aadsts],
    error_description: expect.stringMatching(
      new RegExp(`^AADSTS${aadsts}: .*Trace ID: .*Correlation ID: .*Timestamp: `),
    ),
  },
});

describe('a code', () => {
  it('gives the three tokens with the claims that their readers look at', async () => {
    const body = await signIn();
    expect(body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3_600,
      client_info: clientInfoOf(dana),
      scope: expect.stringContaining('https://management.azure.com/user_impersonation'),
    });
    const published = await emulator.fetch(new Request(`${ENTRA}/discovery/v2.0/keys`));
    const keys = keysSchema.parse(await published.json());
    const keySet = createLocalJWKSet(keys);
    const at = { currentDate: new Date(now) };
    const access = await jwtVerify(String(body.access_token), keySet, at);
    expect(access.payload).toMatchObject({
      iss: ACCESS_TOKEN_ISSUER,
      aud: 'https://management.azure.com/',
      oid: dana.oid,
      tid: TENANT_ID,
      upn: dana.upn,
      scp: 'user_impersonation',
      ver: '1.0',
    });
    const id = await jwtVerify(String(body.id_token), keySet, at);
    expect(id.payload).toMatchObject({
      iss: ID_TOKEN_ISSUER,
      aud: EMULATOR_CLIENT_ID,
      nonce: 'the-nonce',
      preferred_username: dana.upn,
      name: dana.name,
      ver: '2.0',
    });
  });

  it('may be redeemed by a page on this machine, and not by one from elsewhere', async () => {
    const { headers } = await postToken(emulator, tokenParams({ code: await codeFor() }));
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    const response = await emulator.fetch(
      new Request(`${ENTRA}/oauth2/v2.0/token`, {
        method: 'OPTIONS',
        headers: { origin: 'https://evil.example' },
      }),
    );
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is good once', async () => {
    const code = await codeFor();
    await postToken(emulator, tokenParams({ code }));
    const again = await postToken(emulator, tokenParams({ code }));
    expect(again).toMatchObject(refusal('invalid_grant', 54005));
  });

  it('is good for ten minutes', async () => {
    const code = await codeFor();
    now += 10 * MINUTE;
    const late = await postToken(emulator, tokenParams({ code }));
    expect(late).toMatchObject(refusal('invalid_grant', 70008));
  });

  it.each([
    ['another verifier', { code_verifier: 'x'.repeat(43) }, 'invalid_grant', 50148],
    ['no verifier', { code_verifier: undefined }, 'invalid_request', 900144],
    ['another address', { redirect_uri: 'http://localhost:3000/else' }, 'invalid_grant', 500112],
    ['another client', { client_id: TENANT_ID }, 'invalid_grant', 70000],
    ['no grant type', { grant_type: undefined }, 'invalid_request', 900144],
    ['an unknown grant type', { grant_type: 'wish' }, 'unsupported_grant_type', 70003],
  ])('is refused with %s', async (_, changes, error, aadsts) => {
    const answer = await postToken(emulator, tokenParams({ code: await codeFor(), ...changes }));
    expect(answer).toMatchObject(refusal(error, aadsts));
  });

  it('that nobody gave is refused', async () => {
    const answer = await postToken(emulator, tokenParams({ code: 'made-up' }));
    expect(answer).toMatchObject(refusal('invalid_grant', 70000));
  });
});

describe('a refresh token', () => {
  it('gives new tokens, and a new refresh token that ends when the first would have', async () => {
    const first = await signIn();
    now += 50 * MINUTE;
    const { body } = await postToken(emulator, renewal(first.refresh_token));
    expect(decodeJwt(String(body.access_token)).exp).toBe(now / 1_000 + 3_600);
    expect(body.refresh_token).not.toBe(first.refresh_token);
    now += DAY - 50 * MINUTE;
    const late = await postToken(emulator, renewal(body.refresh_token));
    expect(late).toMatchObject(refusal('invalid_grant', 700084));
  });

  it('is good for the client that got it only, and no other token stands in', async () => {
    const { refresh_token, access_token } = await signIn();
    const other = await postToken(emulator, renewal(refresh_token, { client_id: TENANT_ID }));
    expect(other).toMatchObject(refusal('invalid_grant', 70000));
    const wrong = await postToken(emulator, renewal(access_token));
    expect(wrong).toMatchObject(refusal('invalid_grant', 70000));
  });
});

describe('a password', () => {
  it('gives a script an ARM token', async () => {
    const { status, body } = await login({});
    expect(status).toBe(200);
    expect(decodeJwt(String(body.access_token))).toMatchObject({ oid: dana.oid });
    expect(body).not.toHaveProperty('refresh_token');
  });

  it.each([[{ password: 'guess' }], [{ username: 'nobody@contoso.example' }]])(
    'is refused when it is not theirs: %j',
    async (changes) => {
      expect(await login(changes)).toMatchObject(refusal('invalid_grant', 50126));
    },
  );
});

describe('what an administrator can change', () => {
  it('is how long tokens live, for all or for one', async () => {
    emulator.state.tokenLifetime = { seconds: 600, ofPerson: { [dana.oid]: 5 } };
    expect((await signIn()).expires_in).toBe(5);
    const code = await codeFor(riley);
    const ofRiley = await postToken(emulator, tokenParams({ code }));
    expect(ofRiley.body.expires_in).toBe(600);
  });

  it.each([
    ['consent-required', 'invalid_grant', 65001, 'consent_required'],
    ['interaction-required', 'interaction_required', 50076, undefined],
  ] as const)('is that sign-in answers %s', async (preset, error, aadsts, suberror) => {
    addFault(emulator.state.faults, { preset, times: 1 });
    const code = await codeFor();
    const answer = await postToken(emulator, tokenParams({ code }));
    expect(answer).toMatchObject(refusal(error, aadsts));
    expect(answer.body.suberror).toBe(suberror);
    expect((await postToken(emulator, tokenParams({ code }))).status).toBe(200);
  });
});
