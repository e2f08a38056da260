import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../app';
import {
  authorizeParams,
  ENTRA,
  getAuthorize,
  outcomeOf,
  postChoice,
  REDIRECT_URI,
} from '../testing/sign-in';
import { clientInfoOf } from './client-info';
import { dana, people, riley } from './people';

const emulator = createEmulator();

async function signedIn(person = dana): Promise<string> {
  const response = await postChoice(emulator, authorizeParams(), { person: person.oid });
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

function logout(address: string): Promise<Response> {
  const query = new URLSearchParams({ state: 's', post_logout_redirect_uri: address });
  return emulator.fetch(new Request(`${ENTRA}/oauth2/v2.0/logout?${query}`));
}

describe('the sign-in page', () => {
  it('offers everyone, and runs nothing from anywhere', async () => {
    const response = await getAuthorize(emulator, authorizeParams());
    const page = await response.text();
    expect(response.status).toBe(200);
    for (const { name } of people) expect(page).toContain(name);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://localhost:3000");
    expect(page).not.toContain('<script');
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    expect(policy).toContain(createHash('sha256').update(style).digest('base64'));
  });

  it('keeps what it was called with from becoming markup', async () => {
    const hostile = '"><script>alert(1)</script>';
    const params = authorizeParams({ state: hostile, login_hint: hostile });
    expect(await (await getAuthorize(emulator, params)).text()).not.toContain('<script>alert');
  });

  it('posts to an address that holds behind any prefix', async () => {
    const page = await (await getAuthorize(emulator, authorizeParams())).text();
    expect(page).toMatch(/<form method="post" action="authorize\?/);
  });

  it('puts the one whom the app expects first', async () => {
    const page = await (
      await getAuthorize(emulator, authorizeParams({ login_hint: riley.upn }))
    ).text();
    expect(page.indexOf(riley.name)).toBeLessThan(page.indexOf(dana.name));
  });
});

describe('a choice', () => {
  it('goes back to the app with a code, the state and who it is', async () => {
    const response = await postChoice(emulator, authorizeParams(), { person: dana.oid });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toMatch(/^http:\/\/localhost:3000\/#/);
    expect(outcomeOf(response)).toMatchObject({
      code: expect.any(String),
      state: 'the-state',
      client_info: clientInfoOf(dana),
    });
  });

  it('goes back in the query when the app wants that, beside what is there', async () => {
    const params = authorizeParams({
      response_mode: 'query',
      redirect_uri: `${REDIRECT_URI}back?keep=1`,
    });
    const response = await postChoice(emulator, params, { person: dana.oid });
    const { searchParams, hash } = new URL(response.headers.get('location') ?? '');
    expect(hash).toBe('');
    expect(searchParams.get('keep')).toBe('1');
    expect(searchParams.get('code')).not.toBeNull();
  });

  it('of nobody is told to the app as a refusal', async () => {
    const response = await postChoice(emulator, authorizeParams(), { cancel: '1' });
    expect(outcomeOf(response)).toMatchObject({
      error: 'access_denied',
      error_description: expect.stringContaining('AADSTS65004'),
      state: 'the-state',
    });
  });
});

describe('a session', () => {
  it('signs in without a question, in the page and silently', async () => {
    const headers = { cookie: await signedIn() };
    for (const prompt of [undefined, 'none']) {
      const response = await getAuthorize(emulator, authorizeParams({ prompt }), headers);
      expect(outcomeOf(response)).toMatchObject({ client_info: clientInfoOf(dana) });
    }
  });

  it.each(['login', 'select_account'])('does not answer prompt=%s', async (prompt) => {
    const headers = { cookie: await signedIn() };
    const response = await getAuthorize(emulator, authorizeParams({ prompt }), headers);
    expect(response.status).toBe(200);
  });

  it.each([
    ['there is none', {}, undefined],
    ['it is of somebody else', undefined, riley.upn],
    ['it was forged', { cookie: 'emulator_session=a.b.c' }, undefined],
  ])('is missed by a silent request when %s', async (_, given, hint) => {
    const headers = given ?? { cookie: await signedIn() };
    const params = authorizeParams({ prompt: 'none', login_hint: hint });
    expect(outcomeOf(await getAuthorize(emulator, params, headers))).toMatchObject({
      error: 'login_required',
      error_description: expect.stringContaining('AADSTS50058'),
    });
  });

  it('is kept from scripts and other sites, for the folder of sign-in only', async () => {
    const response = await postChoice(emulator, authorizeParams(), { person: dana.oid });
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('HttpOnly; SameSite=Lax');
    expect(cookie).not.toContain('Path');
  });

  it('ends with sign-out, which goes back to own addresses only', async () => {
    const back = await logout('http://localhost:3000/bye');
    expect(back.headers.get('location')).toBe('http://localhost:3000/bye?state=s');
    expect(back.headers.get('set-cookie')).toContain('emulator_session=; Max-Age=0');
    const stays = await logout('https://evil.example/');
    expect(stays.status).toBe(200);
    expect(stays.headers.get('set-cookie')).toContain('Max-Age=0');
  });
});

describe('a bad request', () => {
  it.each([
    ['no client', { client_id: undefined }, 'AADSTS900144'],
    ['a client that is no GUID', { client_id: 'app' }, 'AADSTS700016'],
    ['no address', { redirect_uri: undefined }, 'AADSTS900144'],
    ['an address elsewhere', { redirect_uri: 'https://evil.example/' }, 'AADSTS50011'],
    [
      'an address that only looks own',
      { redirect_uri: 'http://localhost@evil.example/' },
      'AADSTS50011',
    ],
    ['an address of a script', { redirect_uri: 'javascript:alert(1)' }, 'AADSTS50011'],
    ['an unknown response mode', { response_mode: 'smoke' }, 'AADSTS9002313'],
  ])('with %s is told to the person', async (_, changes, code) => {
    const response = await getAuthorize(emulator, authorizeParams(changes));
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain(code);
  });

  it.each([
    ['no PKCE', { code_challenge: undefined }, 'invalid_request', 'AADSTS9002325'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request', 'AADSTS9002313'],
    ['half a challenge', { code_challenge: 'short' }, 'invalid_request', 'AADSTS9002313'],
    ['the implicit flow', { response_type: 'token' }, 'unsupported_response_type', 'AADSTS700054'],
    ['no scope', { scope: undefined }, 'invalid_request', 'AADSTS900144'],
    [
      'a foreign resource',
      { scope: 'https://foreign.example/.default' },
      'invalid_resource',
      'AADSTS500011',
    ],
  ])('with %s is told to the app', async (_, changes, error, code) => {
    const outcome = outcomeOf(await getAuthorize(emulator, authorizeParams(changes)));
    expect(outcome).toMatchObject({
      error,
      error_description: expect.stringContaining(code),
      state: 'the-state',
    });
  });

  it('to a tenant that is not there is refused', async () => {
    const url = `http://localhost/entra/elsewhere.example/oauth2/v2.0/authorize?${authorizeParams()}`;
    const response = await emulator.fetch(new Request(url));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('AADSTS90002');
  });
});
