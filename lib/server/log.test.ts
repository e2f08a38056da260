import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { avery } from '@/emulator/entra/people';
import { listComputes } from '@/lib/contract/computes';
import { logCall } from './log';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  // Before the first call: the configuration is read once.
  vi.stubEnv('LOG_LEVEL', 'info');
});
afterAll(() => app.close());

const record = { endpoint: 'listComputes', status: 200, ms: 3, requestId: 'r1', calls: 1 };

test('a call is one line of JSON that says nothing of who or what', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  const { params } = app.workspace('team');
  const token = await app.emulator.tokenOf(avery);
  const response = await app.fetch(listComputes, { params, token });
  const [line] = log.mock.calls.map(String);
  expect(JSON.parse(line ?? '')).toEqual({
    time: expect.any(String),
    level: 'info',
    endpoint: 'listComputes',
    status: 200,
    ms: expect.any(Number),
    requestId: response.headers.get('x-request-id'),
    calls: 1,
    user: expect.stringMatching(/^[\da-f]{12}$/),
  });
  for (const secret of [token, avery.oid, avery.upn, params.workspace]) {
    expect(line).not.toContain(secret);
  }
});

test.each([
  [200, 'info', 1],
  [200, 'warn', 0],
  [404, 'warn', 1],
  [404, 'error', 0],
  [500, 'error', 1],
  [500, 'silent', 0],
] as const)('status %i at level %s is %i lines', (status, level, lines) => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  logCall({ ...record, status }, level);
  expect(log).toHaveBeenCalledTimes(lines);
});
