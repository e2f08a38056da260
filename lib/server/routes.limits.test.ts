import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { avery, dana, riley } from '@/emulator/entra/people';
import { listWorkspaces } from '@/lib/contract/workspaces';
import { findPeople } from '@/lib/contract/people';
import { startTestApp, type TestApp } from './testing/test-app';

const perMinute = 5;
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  vi.stubEnv('RATE_LIMIT_PER_MINUTE', String(perMinute));
  vi.stubEnv('TRUSTED_PROXIES', '1');
});
afterAll(() => app.close());

const times = <T>(count: number, act: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, act));

async function statuses(count: number, act: () => Promise<Response>): Promise<number[]> {
  return (await times(count, act)).map(({ status }) => status);
}

test('a caller who calls too often is told when to come back, and nobody else is', async () => {
  const ask = () => app.fetch(listWorkspaces, { as: dana });
  expect(await statuses(perMinute, ask)).toEqual(Array<number>(perMinute).fill(200));

  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toMatch(/^[1-9]\d?$/);
  expect(refused.headers.get('x-request-id')).toBeTruthy();
  expect(await refused.json()).toMatchObject({
    error: { code: 'throttled', retryAfterSeconds: expect.any(Number) },
  });

  expect((await app.fetch(listWorkspaces, { as: avery })).status).toBe(200);
  // Nobody can use up with forged tokens of Graph's what somebody has of ARM, or the other way round.
  expect((await app.fetch(findPeople, { as: dana, query: { search: 'a' } })).status).toBe(200);
});

/** What the first entry says is made up by whoever calls. */
const from = (address: string, token?: string) => () =>
  app.fetch(listWorkspaces, {
    as: riley,
    headers: { 'x-forwarded-for': `192.0.2.1, ${address}` },
    ...(token !== undefined && { token }),
  });

test('an address that keeps sending bad tokens is not listened to for a while', async () => {
  expect(await statuses(perMinute, from('203.0.113.7', 'a.b.c'))).toEqual(
    Array<number>(perMinute).fill(401),
  );
  expect((await from('203.0.113.7')()).status).toBe(429);
  expect((await from('203.0.113.8')()).status).toBe(200);
});
