import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { GET as getHealth } from '@/app/api/health/route';
import { GET as getReadiness } from '@/app/api/ready/route';
import * as contract from '@/lib/contract/health';
import { startTestApp, type TestApp } from '../testing/test-app';
import { life } from './life';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  vi.stubEnv('LOG_LEVEL', 'info');
});
afterEach(() => {
  life().stopping = false;
});
afterAll(() => app.close());

test('alive is told to anybody, and nothing else', async () => {
  const response = getHealth();
  expect(response.status).toBe(200);
  expect(contract.getHealth.output.parse(await response.json())).toEqual({ status: 'alive' });
});

async function ask() {
  const response = await getReadiness();
  return [response.status, contract.getReadiness.output.parse(await response.json())];
}

test('ready until it is to end, and each change is one line', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  expect(await ask()).toEqual([200, { status: 'ready' }]);
  life().stopping = true;
  const stopping = [503, { status: 'not-ready', reasons: ['stopping'] }];
  expect(await ask()).toEqual(stopping);
  expect(await ask()).toEqual(stopping);
  life().stopping = false;
  await ask();
  const lines = log.mock.calls.map(([line]): unknown => JSON.parse(String(line)));
  expect(lines).toMatchObject([
    { level: 'warn', event: 'not-ready', reasons: 'stopping' },
    { level: 'info', event: 'ready' },
  ]);
});

test('who asks is told by no cache', async () => {
  expect(getHealth().headers.get('cache-control')).toBe('no-store');
  expect((await getReadiness()).headers.get('cache-control')).toBe('no-store');
});
