import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Fault } from '@/emulator/core/faults';
import { avery } from '@/emulator/entra/people';
import { listComputes } from '@/lib/contract/computes';
import { readNotebookFile, writeNotebookFile } from '@/lib/contract/notebook-files';
import { findPeople, namePeople } from '@/lib/contract/people';
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

/** Everything that is logged while something is done. */
async function loggedDuring(work: () => Promise<unknown>): Promise<string[]> {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  log.mockClear();
  await work();
  return log.mock.calls.map(String);
}

test.each<[string, Omit<Fault, 'id' | 'path'> | undefined]>([
  ['answers', undefined],
  ['does not answer', { drop: true }],
  ['answers nonsense', { nonsense: true }],
  ['fails', { status: 500 }],
])('whom somebody looks for is not told when Graph %s', async (_, fault) => {
  const { faults } = app.emulator.emulator.state;
  if (fault) faults.push({ id: 'graph', path: '/graph/**', ...fault });
  const lines = await loggedDuring(async () => {
    await app.fetch(findPeople, { query: { search: 'Oscar' } });
    await app.fetch(namePeople, { body: { ids: ['oscar@fabrikam.example'] } });
  });
  faults.length = 0;
  expect(lines).toHaveLength(2);
  expect(lines.join('\n')).not.toMatch(/oscar/i);
});

test.each(['storage-closed', undefined] as const)(
  'neither a script nor the key to it is told: %s',
  async (fault) => {
    const { params } = app.workspace('team');
    if (fault) app.emulator.fault(params.subscriptionId, fault);
    const body = { path: 'Users/licence-key.sh', text: 'echo licence', overwrite: true };
    const lines = await loggedDuring(async () => {
      await app.fetch(writeNotebookFile, { params, body });
      await app.fetch(readNotebookFile, { params, query: { path: body.path } });
    });
    expect(lines).toHaveLength(2);
    // A storage key is 64 bytes in base64.
    expect(lines.join('\n')).not.toMatch(/licence|SharedKey|[\w+/]{86}==/);
  },
);

test('who leaves before the answer leaves no error behind', async () => {
  const { params } = app.workspace('team');
  const signal = AbortSignal.abort(new Error('in the words of the web server'));
  const [line] = await loggedDuring(() => app.fetch(listComputes, { params, signal }));
  expect(JSON.parse(line ?? '')).toMatchObject({ level: 'info', status: 499 });
  expect(line).not.toContain('stack');
});

test.each([
  [200, 'info', 1],
  [499, 'info', 1],
  [499, 'warn', 0],
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
