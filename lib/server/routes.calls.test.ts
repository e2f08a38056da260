import { afterAll, beforeAll, expect, test } from 'vitest';
import { listComputes } from '@/lib/contract/computes';
import type { Endpoint } from '@/lib/contract/endpoint';
import { listLocks } from '@/lib/contract/neighbours';
import { getWorkspace, listPermissions } from '@/lib/contract/workspaces';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const pageSize = 100;

/** What a list's page asks for, and how often ARM is called for it, however many rows there are. */
test.each<[string, Endpoint, number, number]>([
  ['a list of none', listComputes, 0, 1],
  ['a list of one page', listComputes, pageSize, 1],
  ['a list of three pages', listComputes, 2 * pageSize + 1, 3],
  ['the permissions', listPermissions, 250, 1],
  ['the locks', listLocks, 250, 1],
  ['the workspace', getWorkspace, 250, 2],
])('%s', async (_, endpoint, count, calls) => {
  const { params } = app.workspace('large', { count });
  await app.call(endpoint, { params });
  expect(app.emulator.emulator.calls.list(params.subscriptionId)).toHaveLength(calls);
});
