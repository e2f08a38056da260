import { UnsecuredJWT, type JWTPayload } from 'jose';
import { describe, expect, test } from 'vitest';
import { avery } from '@/emulator/entra/people';
import { parseConfig } from '../config/parse-config';
import { readGraphToken } from './read-graph-token';

const { auth } = parseConfig({});
const now = Math.floor(Date.now() / 1000);
const hour = 3600;

const token = (change: JWTPayload): string =>
  new UnsecuredJWT({
    aud: 'https://graph.microsoft.com',
    tid: auth.tenantId,
    oid: avery.oid,
    exp: now + hour,
    ...change,
  }).encode();

test.each([
  ['https://graph.microsoft.com'],
  ['https://graph.microsoft.com/'],
  ['00000003-0000-0000-c000-000000000000'],
])('a token for %s is read, for Graph to judge', (aud) => {
  const sent = token({ aud });
  expect(readGraphToken(`Bearer ${sent}`, auth)).toEqual({ oid: avery.oid, token: sent });
});

test('clocks may differ by minutes', () => {
  expect(readGraphToken(`Bearer ${token({ exp: now - 60 })}`, auth)).toBeDefined();
});

describe('refused', () => {
  test.each<[string, string | null]>([
    ['no header', null],
    ['another scheme', 'Basic YTpi'],
    ['garbage', 'Bearer garbage'],
    ['garbage in three parts', 'Bearer a.b.c'],
    ['a token of ARM', bearer({ aud: 'https://management.azure.com/' })],
    ['another cloud', bearer({ aud: 'https://graph.microsoft.us' })],
    ['many audiences', bearer({ aud: ['https://graph.microsoft.com'] })],
    ['an expired one', bearer({ exp: now - hour })],
    ['one that never expires', bearer({ exp: undefined })],
    ['another tenant', bearer({ tid: '11111111-1111-4111-8111-111111111111' })],
    ['no tenant', bearer({ tid: undefined })],
    ['nobody', bearer({ oid: undefined })],
    ['an object id that is none', bearer({ oid: 'x'.repeat(8_000) })],
  ])('%s', (_, authorization) => {
    expect(() => readGraphToken(authorization, auth)).toThrow(
      expect.objectContaining({ code: 'signed-out' }),
    );
  });
});

function bearer(change: Record<string, unknown>): string {
  return `Bearer ${token(change)}`;
}
