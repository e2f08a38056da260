import { afterAll, beforeAll, expect, test } from 'vitest';
import { riley } from '@/emulator/entra/people';
import { createCompute } from '@/lib/contract/compute-settings';
import { listComputes } from '@/lib/contract/computes';
import { startTestApp, type Sent, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const create = (location: string) => ({ kind: 'instance', location, vmSize: 'Standard_DS3_v2' });

async function listed() {
  const { params, location } = app.workspace('team');
  const first = await app.fetch(listComputes, { params });
  const etag = first.headers.get('etag') ?? '';
  const again = (sent: Sent = {}) =>
    app.fetch(listComputes, { params, headers: { 'if-none-match': etag }, ...sent });
  return { params, location, etag, again };
}

test('what did not change is answered without a body, and kept by no cache', async () => {
  const { etag, again } = await listed();
  const second = await again();
  expect(second.status).toBe(304);
  expect(await second.text()).toBe('');
  expect(Object.fromEntries(second.headers)).toMatchObject({ etag, 'cache-control': 'no-store' });
  expect(second.headers.get('x-request-id')).not.toBeNull();
});

test('what changed comes in full, with another tag', async () => {
  const { params, location, etag, again } = await listed();
  await app.call(createCompute, {
    params: { ...params, name: 'one-more' },
    body: create(location),
  });
  const second = await again();
  expect(second.status).toBe(200);
  expect(second.headers.get('etag')).not.toBe(etag);
  expect(JSON.stringify(await second.json())).toContain('one-more');
});

test('another who may see the same has to ask with a token of their own', async () => {
  const { again } = await listed();
  expect((await again({ as: riley })).status).toBe(304);
  const stranger = await again({ token: 'stolen' });
  expect(stranger.status).toBe(401);
  expect(stranger.headers.has('etag')).toBe(false);
});

test('an error is never "not modified"', async () => {
  const { params, again } = await listed();
  app.emulator.fault(params.subscriptionId, { path: '/**', status: 403 });
  expect((await again({ headers: { 'if-none-match': '*' } })).status).toBe(403);
});

test('a write is done whatever is known of its answer', async () => {
  const { params, location } = app.workspace('team');
  const written = await app.fetch(createCompute, {
    params: { ...params, name: 'one-more' },
    body: create(location),
    headers: { 'if-none-match': '*' },
  });
  expect(written.status).toBe(202);
  expect(written.headers.has('etag')).toBe(false);
});
