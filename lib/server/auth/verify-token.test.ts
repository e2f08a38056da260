import { generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avery } from '@/emulator/entra/people';
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
