import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateSigningJwk, signingKeyFrom, type SigningKey } from '../core/signing-key';
import { dana } from '../entra/people';
import { STATE_VERSION } from '../core/state';
import { ACCESS_TOKEN_ISSUER, EMULATOR_CLIENT_ID, TENANT_ID } from '../entra/tenant';
import { mintIdToken } from '../entra/tokens';
import { authenticate } from './authn';

const BASE = 'http://localhost:4280';
const NOW = Date.UTC(2026, 0, 5, 9);
const seconds = NOW / 1_000;

let own: SigningKey;
let foreign: SigningKey;
beforeAll(async () => {
  own = await signingKeyFrom(await generateSigningJwk());
  foreign = await signingKeyFrom(await generateSigningJwk());
});

interface Claims {
  iss?: string;
  aud?: string;
  exp?: number;
  nbf?: number;
  tid?: string;
  oid?: string | undefined;
}

function token(claims: Claims = {}, key = own): Promise<string> {
  const sound = {
    iss: ACCESS_TOKEN_ISSUER,
    aud: 'https://management.azure.com/',
    exp: seconds + 60,
    oid: dana.oid,
    tid: TENANT_ID,
    name: dana.name,
    upn: dana.upn,
  };
  return new SignJWT({ ...sound, ...claims })
    .setProtectedHeader({ alg: 'RS256' })
    .sign(key.privateKey);
}

const emulator = { clock: () => NOW, signingKey: async () => own };
const check = (authorization: string | null) => authenticate(emulator, authorization, BASE);
const refusal = (code: string) => ({ status: 401, body: { code } });

describe('a bearer token', () => {
  it.each([
    'https://management.azure.com/',
    'https://management.azure.com',
    'https://management.core.windows.net/',
    'https://management.core.windows.net',
  ])('for %s says who calls', async (aud) => {
    expect(await check(`Bearer ${await token({ aud })}`)).toEqual({
      oid: dana.oid,
      tid: TENANT_ID,
      name: dana.name,
      upn: dana.upn,
    });
  });

  it.each([
    [null, 'AuthenticationFailed'],
    ['', 'AuthenticationFailedInvalidHeader'],
    ['Basic abc', 'AuthenticationFailedInvalidHeader'],
    ['Bearer ', 'AuthenticationFailedInvalidHeader'],
    ['Bearer nonsense', 'InvalidAuthenticationToken'],
    ['Bearer a.b.c', 'InvalidAuthenticationToken'],
  ])('is missed in %j', async (authorization, code) => {
    await expect(check(authorization)).rejects.toMatchObject(refusal(code));
  });

  it.each<[string, Claims, string]>([
    ['expired', { exp: seconds - 1 }, 'ExpiredAuthenticationToken'],
    ['expired this moment', { exp: seconds }, 'ExpiredAuthenticationToken'],
    ['not yet valid', { nbf: seconds + 60 }, 'InvalidAuthenticationToken'],
    [
      'from another tenant',
      { iss: 'https://sts.windows.net/x/' },
      'InvalidAuthenticationTokenTenant',
    ],
    ['for Graph', { aud: 'https://graph.microsoft.com/' }, 'InvalidAuthenticationTokenAudience'],
    ['of another tenant id', { tid: EMULATOR_CLIENT_ID }, 'InvalidAuthenticationToken'],
    ['of nobody', { oid: undefined }, 'InvalidAuthenticationToken'],
  ])('that is %s is refused', async (_, claims, code) => {
    await expect(check(`Bearer ${await token(claims)}`)).rejects.toMatchObject(refusal(code));
  });

  it('that somebody else signed is refused', async () => {
    const forged = await token({}, foreign);
    await expect(check(`Bearer ${forged}`)).rejects.toMatchObject(
      refusal('InvalidAuthenticationToken'),
    );
  });

  it('that is not signed at all is refused', async () => {
    const [, payload] = (await token()).split('.');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    await expect(check(`Bearer ${header}.${payload}.`)).rejects.toMatchObject(
      refusal('InvalidAuthenticationToken'),
    );
  });

  it('that is an id token is refused for its audience', async () => {
    const state = { tokenLifetime: { seconds: 60, ofPerson: {} } };
    const idToken = await mintIdToken(
      { ...emulator, state: { version: STATE_VERSION, subscriptions: [], faults: [], ...state } },
      { person: dana, clientId: EMULATOR_CLIENT_ID },
    );
    await expect(check(`Bearer ${idToken}`)).rejects.toMatchObject(
      refusal('InvalidAuthenticationTokenAudience'),
    );
  });

  it('is asked for with the address of sign-in', async () => {
    await expect(check(null)).rejects.toMatchObject({
      headers: {
        'www-authenticate': expect.stringMatching(
          `^Bearer authorization_uri="${BASE}/entra/${TENANT_ID}", error="invalid_token"`,
        ),
      },
    });
  });

  it('is told when it ran out, as ARM spells times', async () => {
    const old = await token({ exp: seconds - 60 });
    await expect(check(`Bearer ${old}`)).rejects.toThrow(
      "'1/5/2026 8:59:00 AM' is earlier than current UTC time '1/5/2026 9:00:00 AM'",
    );
  });
});
