import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dana, noa, riley, sam, type Person } from '@/emulator/entra/people';
import { checkAvailability } from '@/lib/contract/availability';
import type { OutputOf } from '@/lib/contract/endpoint';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
// Loaded before the tests, so that the first of them need not.
import '@/app/api/workspaces/[subscriptionId]/[resourceGroup]/[workspace]/availability/route';
import { startTestApp, type Sent, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const asked = (params: WorkspaceRef, query: Record<string, string> = {}, as: Person = dana) =>
  app.call(checkAvailability, { params, query, as });

const standingsIn = ({ computes }: OutputOf<typeof checkAvailability>) =>
  Object.fromEntries(computes.map(({ name, standing }) => [name, standing]));

async function said(params: WorkspaceRef, name: string, query: Record<string, string> = {}) {
  const { computes } = await asked(params, query);
  return computes.find((one) => one.name === name);
}

/** Kinds of reads; lists come in pages, each with the same path. */
const listsRead = async (count: number) => {
  const { params } = app.workspace('large', { count });
  await asked(params);
  const calls = app.emulator.emulator.calls.list(params.subscriptionId);
  return new Set(calls.map(({ path }) => path)).size;
};

const textOf = async (params: WorkspaceRef, sent: Sent) => {
  const response = await app.fetch(checkAvailability, { params, as: dana, ...sent });
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  return { status: response.status, text: await response.text() };
};

describe('on an ordinary day', () => {
  test('what idles comes first, with its price', async () => {
    const { params } = app.workspace('team');
    const { answer, computes, unread } = await asked(params, { cores: '8' });
    expect(answer).toBe('yes');
    expect(computes[0]).toMatchObject({
      name: 'cpu-train',
      standing: 'ready',
      vmSize: 'Standard_D8s_v3',
      price: { amount: expect.closeTo(0.384, 2), currency: 'USD' },
    });
    expect(unread).toEqual([]);
  });

  test('each compute has its place', async () => {
    const { params } = app.workspace('team');
    const strict = standingsIn(await asked(params, { gpus: '1' }));
    expect(strict).toMatchObject({
      'dana-experiments': 'blocked',
      'dana-notebooks': 'unfit',
      'gpu-lowpri': 'unfit',
      'vm-solver': 'unknown',
    });
    const lenient = standingsIn(await asked(params, { gpus: '1', lowPriority: 'true' }));
    expect(lenient).toMatchObject({ 'gpu-lowpri': 'after-scaling' });
  });

  test('the caller decides whose instances count', async () => {
    const { params } = app.workspace('team');
    expect(standingsIn(await asked(params, {}, sam))).toMatchObject({
      'sam-course': 'ready',
      'dana-notebooks': 'unfit',
    });
  });

  test('new clusters are the cheapest that fit', async () => {
    const { params, location } = app.workspace('team');
    const { newClusters } = await asked(params, { gpus: '1', nodes: '2' });
    expect(newClusters[0]).toMatchObject({
      vmSize: 'Standard_NC4as_T4_v3',
      location,
      nodes: 2,
      vCPUs: 8,
    });
    expect(newClusters.length).toBeLessThanOrEqual(3);
  });

  test('ARM is asked as often, however many computes there are', async () => {
    expect(await listsRead(400)).toBe(await listsRead(20));
  });
});

describe('on a busy day', () => {
  test.each([
    ['train-main', { nodes: '2' }, 'waits', /2 waiting jobs/],
    ['gpu-a100-train', {}, 'waits', /1 running and 1 waiting/],
    ['sweep-cpu', { nodes: '2' }, 'ready', /2 idle nodes/],
    ['score-vnet', {}, 'waits', /running/],
    ['dana-review', {}, 'waits', /your instance/],
    ['dana-setup', {}, 'blocked', /setup failed.*exit code 1/],
  ])('%s', async (name, query, standing, text) => {
    const { params } = app.workspace('busy');
    const answer = await said(params, name, query);
    expect(answer).toMatchObject({ standing, text: expect.stringMatching(text) });
  });
});

test('full quota blocks, and the step says how much is missing', async () => {
  const { params } = app.workspace('quota-full');
  expect(await said(params, 'cpu-train', { nodes: '3' })).toMatchObject({
    standing: 'blocked',
    causes: [{ cause: 'quota' }],
    step: { kind: 'free-cores', cores: 4, location: 'eastus', priority: 'Dedicated' },
  });
});

test.each([
  ['credit-risk', 'risk-train', /month-end-freeze/],
  ['finance-sandbox', 'sandbox-vnet', /network-freeze/],
])('in %s a lock blocks %s', async (workspace, name, text) => {
  const { subscriptionId, workspaces } = app.emulator.makeSubscription('locked');
  const resourceGroup = workspaces.find((one) => one.name === workspace)?.resourceGroup ?? '';
  expect(await said({ subscriptionId, resourceGroup, workspace }, name)).toMatchObject({
    standing: 'blocked',
    text: expect.stringMatching(text),
    step: { kind: 'ask' },
  });
});

describe('what cannot be read', () => {
  test.each([
    ['locks', '/subscriptions/**/locks', 403, 'locks'],
    ['jobs', '/subscriptions/**/jobs', 403, 'jobs'],
    ['jobs of a service that fails', '/subscriptions/**/jobs', 500, 'jobs'],
    ['quota', '/subscriptions/**/usages', 403, 'quota in eastus'],
    ['permissions', '/subscriptions/**/permissions', 403, 'permissions'],
  ])('%s spoils nothing', async (_, path, status, name) => {
    const { params } = app.workspace('team');
    app.emulator.fault(params.subscriptionId, { path, status });
    const { answer, unread } = await asked(params, { cores: '8' });
    expect(unread).toEqual([name]);
    expect(answer).toBe('yes');
  });

  test('quota is promised to nobody', async () => {
    const { params } = app.workspace('team');
    app.emulator.fault(params.subscriptionId, { path: '/subscriptions/**/usages', status: 403 });
    expect(await said(params, 'feature-build-nightly-eu')).toMatchObject({ standing: 'unknown' });
  });

  test.each([
    ['who is throttled is told to wait', { path: '/subscriptions/**/usages', status: 429 }, 429],
    [
      'without computes there is no answer',
      { path: '/subscriptions/**/computes', status: 500 },
      502,
    ],
  ])('%s', async (_, fault, status) => {
    const { params } = app.workspace('team');
    app.emulator.fault(params.subscriptionId, fault);
    expect(await app.fail(checkAvailability, { params })).toMatchObject({ status });
  });
});

test('a reader gets the answer, and is told whom to ask', async () => {
  const { params } = app.workspace('team');
  const { answer, newClusterHindrance } = await asked(params, { cores: '8' }, riley);
  expect(answer).toBe('yes');
  expect(newClusterHindrance).toContain('computes/write');
});

describe('in plain text', () => {
  test.each<[string, Sent]>([
    ['by the address', { query: { cores: '8', format: 'text' } }],
    ['by the header', { query: { cores: '8' }, headers: { accept: 'text/plain' } }],
  ])('asked for %s', async (_, sent) => {
    const { params } = app.workspace('team');
    expect(await textOf(params, sent)).toEqual({
      status: 200,
      text: 'yes cpu-train: 1 idle node of Standard_D8s_v3, 0.38 USD/h\n',
    });
  });

  test('JSON is what everybody else gets', async () => {
    const { params } = app.workspace('team');
    for (const accept of ['*/*', 'application/json, text/plain']) {
      const response = await app.fetch(checkAvailability, { params, headers: { accept } });
      expect(response.headers.get('content-type')).toBe('application/json');
    }
  });

  test('errors come as text too, with the field and how long to wait', async () => {
    const { params } = app.workspace('team');
    const wrong = await textOf(params, { query: { gpus: 'four', format: 'text' } });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toMatch(/^error invalid-input: .*query.gpus: A whole number of GPUs\n$/);

    app.emulator.fault(params.subscriptionId, 'throttled');
    const response = await app.fetch(checkAvailability, { params, query: { format: 'text' } });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await response.text()).toMatch(/^error throttled: /);
  });
});

test.each([
  [{ gpu: '4' }, 'query'],
  [{ nodes: '0' }, 'query.nodes'],
  [{ lowPriority: 'perhaps' }, 'query.lowPriority'],
  [{ format: 'xml' }, 'query.format'],
])('%j is refused at its field', async (query, path) => {
  const { params } = app.workspace('empty');
  expect(await app.fail(checkAvailability, { params, query })).toMatchObject({
    status: 400,
    fields: [{ path }],
  });
});

test('nobody without access is told anything', async () => {
  const { params } = app.workspace('team');
  expect(await app.fail(checkAvailability, { params, as: noa })).toMatchObject({
    code: 'forbidden',
  });
});
