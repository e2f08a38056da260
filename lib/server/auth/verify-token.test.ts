import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  SignJWT,
  UnsecuredJWT,
  type JWTPayload,
} from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avery, riley } from '@/emulator/entra/people';
import { mintAccessToken } from '@/emulator/entra/tokens';
import { startTestEmulator, type TestEmulator } from '@/emulator/testing/test-emulator';
import { parseConfig } from '../config/parse-config';
import { verifyToken } from './verify-token';

let emulator: TestEmulator;
let auth: ReturnType<typeof parseConfig>['auth'];

beforeAll(async () => {
  emulator = await startTestEmulator();
  ({ auth } = parseConfig({ EMULATOR_PORT: new URL(emulator.origin).port }));
});
afterAll(() => emulator.close());

const hour = 3600;

function goodClaims(): JWTPayload {
  const [iss] = auth.issuers;
  const [aud] = auth.audiences;
  if (iss === undefined || aud === undefined) throw new Error('No issuer or audience');
  return {
    iss,
    aud,
    tid: auth.tenantId,
    oid: avery.oid,
    exp: Math.floor(Date.now() / 1000) + hour,
  };
}

async function signed(change: Record<string, unknown>): Promise<string> {
  const { privateKey, kid } = await emulator.emulator.signingKey();
  const token = new SignJWT({ ...goodClaims(), ...change });
  return token.setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
}

test('a token of the emulator is a caller', async () => {
  const token = await emulator.tokenOf(avery);
  await expect(verifyToken(`Bearer ${token}`, auth)).resolves.toEqual({ oid: avery.oid, token });
});

test('the claims of this table are good as they stand', async () => {
  await expect(verifyToken(`Bearer ${await signed({})}`, auth)).resolves.toBeDefined();
});

describe('refused', () => {
  test.each<[string, () => string | null | Promise<string>]>([
    ['no header', () => null],
    ['an empty header', () => ''],
    ['another scheme', () => 'Basic YTpi'],
    ['no token', () => 'Bearer '],
    ['garbage', () => 'Bearer garbage'],
    ['garbage in three parts', () => 'Bearer a.b.c'],
    ['a foreign issuer', () => signed({ iss: 'https://sts.windows.net/x/' }).then(bearer)],
    ['another audience', () => signed({ aud: 'https://graph.microsoft.com' }).then(bearer)],
    ['an expired one', () => signed({ exp: Math.floor(Date.now() / 1000) - hour }).then(bearer)],
    ['one that never expires', () => signed({ exp: undefined }).then(bearer)],
    ['one of tomorrow', () => signed({ nbf: Math.floor(Date.now() / 1000) + hour }).then(bearer)],
    ['another tenant', () => signed({ tid: '11111111-1111-4111-8111-111111111111' }).then(bearer)],
    ['no tenant', () => signed({ tid: undefined }).then(bearer)],
    ['nobody', () => signed({ oid: undefined }).then(bearer)],
    ['another key', () => withOwnKey().then(bearer)],
    ['no signature', () => bearer(new UnsecuredJWT(goodClaims()).encode())],
    ['a key of both sides', () => withSharedSecret().then(bearer)],
    ['the public key as it is written in files, as a secret', () => withPemAsSecret().then(bearer)],
    ['an issuer that only begins well', () => signed({ iss: `${issuer()}evil` }).then(bearer)],
    ['an issuer in another case', () => signed({ iss: issuer().toUpperCase() }).then(bearer)],
    ['no issuer', () => signed({ iss: undefined }).then(bearer)],
    ['no audience', () => signed({ aud: undefined }).then(bearer)],
    ['an audience that only begins well', () => signed({ aud: `${audience()}x` }).then(bearer)],
    ['Graph in place of ARM', () => graphToken().then(bearer)],
    ['a tenant that is no text', () => signed({ tid: [auth.tenantId] }).then(bearer)],
    ['an object id that is no GUID', () => signed({ oid: 'avery' }).then(bearer)],
    ['an object id that is no text', () => signed({ oid: { $ne: '' } }).then(bearer)],
    ['an unknown key', () => withHeader({ kid: 'unknown' }).then(bearer)],
    ['a key that is a path', () => withHeader({ kid: '../../dev/null' }).then(bearer)],
    ['a key that it brings along', () => withHeader({ jwk: true }).then(bearer)],
    ['a key from a place that it names', () => withHeader({ jku: true }).then(bearer)],
    ['an extension that must be understood', () => withHeader({ crit: true }).then(bearer)],
    ['other claims under a good signature', () => withClaimsOfAnother().then(bearer)],
    ['two tokens at once', () => signed({}).then((token) => `${bearer(token)}, ${bearer(token)}`)],
    ['a token in the wrong scheme', () => signed({}).then((token) => `Negotiate ${token}`)],
  ])('%s', async (_, authorization) => {
    await expect(verifyToken(await authorization(), auth)).rejects.toMatchObject({
      code: 'signed-out',
      challenge: expect.stringMatching(/^Bearer/),
    });
  });
});

test('without the keys nobody is judged', async () => {
  const keysUrl = 'http://127.0.0.1:1/keys';
  const authorization = bearer(await emulator.tokenOf(avery));
  await expect(verifyToken(authorization, { ...auth, keysUrl })).rejects.toMatchObject({
    code: 'service-unreachable',
  });
});

const bearer = (token: string) => `Bearer ${token}`;

async function withOwnKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256');
  const { kid } = await emulator.emulator.signingKey();
  return new SignJWT(goodClaims()).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
}

async function withSharedSecret(): Promise<string> {
  const { publicJwk, kid } = await emulator.emulator.signingKey();
  const secret = new TextEncoder().encode(JSON.stringify(publicJwk));
  return new SignJWT(goodClaims()).setProtectedHeader({ alg: 'HS256', kid }).sign(secret);
}

const issuer = () => String(goodClaims().iss);
const audience = () => String(goodClaims().aud);

const graphToken = () =>
  mintAccessToken(emulator.emulator, { person: avery, audience: 'https://graph.microsoft.com/' });

async function withPemAsSecret(): Promise<string> {
  const { publicJwk, kid } = await emulator.emulator.signingKey();
  const key = await importJWK(publicJwk, 'RS256', { extractable: true });
  if (key instanceof Uint8Array) throw new Error('Not a public key');
  const secret = new TextEncoder().encode(await exportSPKI(key));
  return new SignJWT(goodClaims()).setProtectedHeader({ alg: 'HS256', kid }).sign(secret);
}

/** Signed with a key of the caller's own, and a header that says why to believe it. */
async function withHeader(header: {
  kid?: string;
  jwk?: true;
  jku?: true;
  crit?: true;
}): Promise<string> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const { kid: known, publicJwk } = await emulator.emulator.signingKey();
  const kid = header.kid ?? known;
  const jwk = header.jwk ? await exportJWK(publicKey) : publicJwk;
  return new SignJWT(goodClaims())
    .setProtectedHeader({
      alg: 'RS256',
      kid,
      ...(header.jwk && { jwk }),
      ...(header.jku && { jku: `${emulator.origin}/own-keys` }),
      ...(header.crit && { crit: ['urn:x'], 'urn:x': true }),
    })
    .sign(privateKey, { crit: { 'urn:x': true } });
}

/** A reader's signature under the claims of an admin. */
async function withClaimsOfAnother(): Promise<string> {
  const [header, , signature] = (await signed({ oid: riley.oid })).split('.');
  const [, claims] = (await signed({})).split('.');
  return [header, claims, signature].join('.');
}
