import { decodeJwt } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEmulator } from '../app';
import type { Emulator } from '../core/emulator';
import { addFault } from '../core/fault-list';
import {
  authorizeParams,
  getAuthorize,
  outcomeOf,
  postChoice,
  postToken,
  tokenParams,
} from '../testing/sign-in';
import { dana, DEMO_PASSWORD, riley } from './people';

const BASIC = 'https://graph.microsoft.com/User.ReadBasic.All';
const ARM = 'https://management.azure.com/user_impersonation';
const forGraph = authorizeParams({ scope: `openid offline_access ${BASIC}` });

let emulator: Emulator;

beforeEach(() => {
  emulator = createEmulator();
});

function login(scope: string, person = dana) {
  const params = { grant_type: 'password', username: person.upn, password: DEMO_PASSWORD, scope };
  return postToken(emulator, tokenParams(params));
}

const ask = (person?: string) =>
  addFault(emulator.state.faults, {
    preset: 'graph-consent-required',
    ...(person === undefined ? {} : { person }),
  });

const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0];

describe('a token for Graph', () => {
  it.each([
    [BASIC, 'User.ReadBasic.All'],
    ['User.Read', 'User.Read'],
    [`${BASIC} https://graph.microsoft.com/User.Read`, 'User.ReadBasic.All User.Read'],
    ['https://graph.microsoft.com/.default', 'User.Read User.ReadBasic.All'],
  ])('for %s has the permissions %s', async (scope, scp) => {
    const { status, body } = await login(`openid ${scope}`);
    expect(status).toBe(200);
    expect(decodeJwt(String(body.access_token))).toMatchObject({
      aud: 'https://graph.microsoft.com',
      scp,
    });
    expect(String(body.scope).split(' ')).toEqual(expect.arrayContaining(scope.split(' ')));
  });

  it('is not one for ARM, whatever was asked for beside', async () => {
    const { body } = await login(`${ARM} ${BASIC}`);
    expect(decodeJwt(String(body.access_token))).toMatchObject({
      aud: 'https://management.azure.com/',
      scp: 'user_impersonation',
    });
  });
});

describe('consent to read the directory', () => {
  const refused = {
    status: 400,
    body: { error: 'invalid_grant', error_codes: [65001], suberror: 'consent_required' },
  };

  it('is asked of nobody by itself', async () => {
    expect(outcomeOf(await postChoice(emulator, forGraph, { person: dana.oid }))).toHaveProperty(
      'code',
    );
  });

  it('is needed for Graph alone', async () => {
    ask();
    expect(await login(BASIC)).toMatchObject(refused);
    expect((await login(ARM)).status).toBe(200);
  });

  it('can be needed of one person', async () => {
    ask('dana');
    expect(await login(BASIC)).toMatchObject(refused);
    expect((await login(BASIC, riley)).status).toBe(200);
  });

  it('is given on a page, after which nothing asks again', async () => {
    ask();
    const shown = await postChoice(emulator, forGraph, { person: dana.oid });
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain('Permissions requested');
    const given = await postChoice(emulator, forGraph, { person: dana.oid, consent: '1' });
    const { code } = outcomeOf(given);
    expect((await postToken(emulator, tokenParams({ code, scope: BASIC }))).status).toBe(200);
    expect((await login(BASIC)).status).toBe(200);
    expect(await login(BASIC, riley)).toMatchObject(refused);
  });

  it('is asked again when it is required anew', async () => {
    ask();
    await postChoice(emulator, forGraph, { person: dana.oid, consent: '1' });
    emulator.state.faults.length = 0;
    ask();
    expect(await login(BASIC)).toMatchObject(refused);
  });

  it('can be refused', async () => {
    ask();
    const answer = await postChoice(emulator, forGraph, { person: dana.oid, cancel: '1' });
    expect(outcomeOf(answer)).toMatchObject({ error: 'access_denied' });
    expect(await login(BASIC)).toMatchObject(refused);
  });

  it('cannot be had in silence', async () => {
    const cookie = cookieOf(await postChoice(emulator, authorizeParams(), { person: dana.oid }));
    ask();
    const silent = new URLSearchParams([...forGraph, ['prompt', 'none']]);
    const answer = await getAuthorize(emulator, silent, { cookie: cookie ?? '' });
    expect(outcomeOf(answer)).toMatchObject({
      error: 'interaction_required',
      error_description: expect.stringMatching(/^AADSTS65001: /),
      error_subcode: 'consent_required',
    });
  });

  it('is asked for by an app that wants it asked', async () => {
    const params = new URLSearchParams([...forGraph, ['prompt', 'consent']]);
    const shown = await postChoice(emulator, params, { person: dana.oid });
    expect(await shown.text()).toContain('Permissions requested');
  });
});
