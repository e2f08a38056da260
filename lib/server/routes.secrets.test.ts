import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import * as contract from '@/lib/contract/attach';
import * as computes from '@/lib/contract/computes';
import { getOperation } from '@/lib/contract/operations';
import type { Attach } from '@/lib/domain/attach/attach';
import { attachBodyOf } from '@/lib/domain/attach/attach-body';
import { secretsOf } from '@/lib/domain/code/secrets';
import type { ComputeRef, WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { attachments, secretMark, titleOf } from './testing/attach.fixture';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  // Before the first call: the configuration is read once.
  vi.stubEnv('LOG_LEVEL', 'debug');
});
afterAll(() => app.close());

/** Everything that is written while a test runs, by whichever way. */
let written: string[];
beforeEach(() => {
  written = [];
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, way).mockImplementation((...parts) => void written.push(parts.join(' ')));
  }
});

const nowhere: WorkspaceRef = { subscriptionId: '', resourceGroup: '', workspace: '' };
const rows = attachments(nowhere)
  .map((attach, index) => [titleOf(attach), index, secretsOf(attach).length] as const)
  .filter(([, , secrets]) => secrets > 0);

function team(index: number): { params: ComputeRef; body: Attach } {
  const { params } = app.workspace('team');
  const body = attachments(params)[index];
  if (!body) throw new Error('There is no such row.');
  return { params: { ...params, name: 'new-attached' }, body };
}

const marks = (text: string): number => text.split(secretMark).length - 1;
const hasMark = (text: string): boolean => marks(text) > 0;

test('every type that has secrets is looked at', () => {
  expect(rows.map(([title]) => title)).toEqual([
    'AKS new',
    'VirtualMachine password',
    'VirtualMachine key',
    'Databricks',
    'HDInsight password',
  ]);
});

test.each(rows)('secrets of %s are in no answer and in no line', async (_, index, secrets) => {
  const { params, body } = team(index);
  expect(marks(JSON.stringify(attachBodyOf(body)))).toBe(secrets);
  const accepted = await app.call(contract.attachCompute, { params, body });
  app.emulator.advance(params.subscriptionId, 1_200);
  const { operationUrl } = accepted;
  const answers = [
    await app.fetch(getOperation, { body: { operationUrl } }),
    await app.fetch(computes.getCompute, { params }),
    await app.fetch(computes.listComputes, { params }),
    // The name is taken by now; and a body of no type that there is.
    await app.fetch(contract.attachCompute, { params, body }),
    await app.fetch(contract.attachCompute, { params, body: { ...body, computeType: 'Quantum' } }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 409, 400]);
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  expect([JSON.stringify(accepted), ...texts].filter(hasMark)).toEqual([]);
  expect(written.length).toBe(answers.length + 1);
  expect(written.filter(hasMark)).toEqual([]);
});

test.each(rows)('should ARM quote secrets of %s, they are not told on', async (_, index) => {
  const { params, body } = team(index);
  const quoted = JSON.stringify(attachBodyOf(body));
  app.emulator.fault(params.subscriptionId, {
    method: 'PUT',
    status: 400,
    code: 'UserError',
    message: `Not understood: ${quoted}`,
  });
  const answer = await app.fetch(contract.attachCompute, { params, body });
  const text = await answer.text();
  expect(answer.status).toBe(422);
  expect(text).toContain('***');
  expect(text).toContain(body.computeType);
  expect([text, ...written].filter(hasMark)).toEqual([]);
});

test('nor is a new access token, quoted or not', async () => {
  const params = { ...app.workspace('team').params, name: 'databricks-etl' };
  const accessToken = `dapi-${secretMark}`;
  const send = () => app.fetch(contract.setAccessToken, { params, body: { accessToken } });
  const taken = await send();
  app.emulator.advance(params.subscriptionId, 300);
  const message = `The token ${accessToken} is not well.`;
  app.emulator.fault(params.subscriptionId, { method: 'PUT', status: 409, message });
  const refused = await send();
  expect([taken.status, refused.status]).toEqual([202, 409]);
  const texts = [await taken.text(), await refused.text(), ...written];
  expect(texts[1]).toContain('The token *** is not well.');
  expect(texts.filter(hasMark)).toEqual([]);
});
