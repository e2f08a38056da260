import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '@/emulator/core/faults';
import * as computeSettings from '@/lib/contract/compute-settings';
import * as computes from '@/lib/contract/computes';
import { listJobs } from '@/lib/contract/jobs';
import * as neighbours from '@/lib/contract/neighbours';
import { getOperation } from '@/lib/contract/operations';
import { getQuota, listVmSizes } from '@/lib/contract/regions';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
let params: WorkspaceRef;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(() => {
  ({ params } = app.workspace('team'));
});

type Failing = Omit<Fault, 'id'>;
const said = (status: number, code: string): Failing => ({ status, code, message: `${code}!` });
const service = (status: number, code: string) => ({
  message: `${code}!`,
  service: { status, code, message: `${code}!`, requestId: expect.any(String) },
});

const failures: [string, Failing, number, object][] = [
  [
    'a refused token',
    said(401, 'InvalidAuthenticationToken'),
    401,
    { code: 'signed-out', ...service(401, 'InvalidAuthenticationToken') },
  ],
  [
    'a missing right',
    said(403, 'AuthorizationFailed'),
    403,
    { code: 'forbidden', ...service(403, 'AuthorizationFailed') },
  ],
  [
    'nothing there',
    said(404, 'ResourceNotFound'),
    404,
    { code: 'not-found', ...service(404, 'ResourceNotFound') },
  ],
  ['a conflict', said(409, 'Conflict'), 409, { code: 'conflict', ...service(409, 'Conflict') }],
  [
    'an outdated condition',
    said(412, 'PreconditionFailed'),
    409,
    { code: 'conflict', ...service(412, 'PreconditionFailed') },
  ],
  [
    'a bad request',
    said(400, 'UserError'),
    422,
    { code: 'rejected', ...service(400, 'UserError') },
  ],
  [
    'too many calls',
    { ...said(429, 'TooManyRequests'), retryAfterSeconds: 17 },
    429,
    { code: 'throttled', retryAfterSeconds: 17, ...service(429, 'TooManyRequests') },
  ],
  [
    'a defect of the service',
    said(500, 'InternalServerError'),
    502,
    { code: 'service-failed', ...service(500, 'InternalServerError') },
  ],
  [
    'an outage',
    { ...said(503, 'ServiceUnavailable'), retryAfterSeconds: 2 },
    503,
    { code: 'service-unavailable', retryAfterSeconds: 2 },
  ],
  ['a page of HTML', { nonsense: true }, 502, { code: 'service-nonsense' }],
  ['no answer', { drop: true }, 504, { code: 'service-unreachable' }],
];

describe.each(failures)('%s', (_, fault, status, expected) => {
  test('of a raw read', async () => {
    app.emulator.fault(params.subscriptionId, fault);
    const error = await app.fail(computes.listComputes, { params });
    expect(error).toMatchObject({ status, requestId: expect.any(String), ...expected });
  });

  test('of the SDK', async () => {
    app.emulator.fault(params.subscriptionId, fault);
    const region = { subscriptionId: params.subscriptionId, location: 'eastus' };
    for (const endpoint of [getQuota, listVmSizes]) {
      expect(await app.fail(endpoint, { params: region })).toMatchObject({ status, ...expected });
    }
  });

  test('of a neighbour', async () => {
    app.emulator.fault(params.subscriptionId, fault);
    const subscription = { subscriptionId: params.subscriptionId };
    for (const endpoint of [neighbours.listVirtualNetworks, neighbours.listIdentities]) {
      const error = await app.fail(endpoint, { params: subscription });
      expect(error).toMatchObject({ status, ...expected });
    }
    expect(await app.fail(listJobs, { params })).toMatchObject({ status, ...expected });
  });

  test('of a change, in its read and in its write', async () => {
    const named = { ...params, name: 'cpu-shared' };
    for (const method of ['PUT', 'GET']) {
      app.emulator.fault(params.subscriptionId, { ...fault, method });
      const body = { type: 'SystemAssigned' };
      const error = await app.fail(computeSettings.setComputeIdentity, { params: named, body });
      expect(error).toMatchObject({ status, ...expected });
    }
  });

  test('of a write', async () => {
    app.emulator.fault(params.subscriptionId, { ...fault, method: 'DELETE' });
    const query = { action: 'Delete' };
    const named = { ...params, name: 'cpu-shared' };
    const error = await app.fail(computes.deleteCompute, { params: named, query });
    expect(error).toMatchObject({ status, ...expected });
  });
});

test.each<[Partial<Fault>, true | undefined]>([
  [{ drop: true }, true],
  [{ drop: true, afterwards: true }, true],
  [{ nonsense: true }, true],
  [said(500, 'InternalServerError'), true],
  [said(503, 'ServiceUnavailable'), true],
  [said(429, 'TooManyRequests'), undefined],
  [said(409, 'Conflict'), undefined],
])('whether a write struck by %j was carried out is unsure: %s', async (fault, unsure) => {
  app.emulator.fault(params.subscriptionId, fault);
  const named = { ...params, name: 'cpu-shared' };
  const query = { action: 'Delete' };
  const written = await app.fail(computes.deleteCompute, { params: named, query });
  expect(written.unsure).toBe(unsure);
  expect((await app.fail(computes.listComputes, { params })).unsure).toBeUndefined();
});

test('headers say what a client must know without reading the body', async () => {
  app.emulator.fault(params.subscriptionId, {
    ...said(429, 'TooManyRequests'),
    retryAfterSeconds: 17,
  });
  const { headers } = await app.fetch(computes.listComputes, { params });
  expect(headers.get('retry-after')).toBe('17');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
});

test('a failure that passes is not seen in a read', async () => {
  app.emulator.fault(params.subscriptionId, { ...said(500, 'InternalServerError'), times: 1 });
  const { computes: found } = await app.call(computes.listComputes, { params });
  expect(found.length).toBeGreaterThan(0);
});

describe('without a good token', () => {
  test.each(['garbage', 'a.b.c'])('%s is signed out', async (token) => {
    const response = await app.fetch(computes.listComputes, { params, token });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('an operation URL that is not on this ARM goes nowhere', () => {
  const path =
    '/subscriptions/00000000-0000-4000-8000-000000000001/providers/Microsoft.MachineLearningServices/locations/eastus/computeOperationsStatus/a';
  test.each([
    `http://169.254.169.254${path}`,
    `https://management.azure.com${path}`,
    `http://localhost.evil.test${path}`,
    `http://127.0.0.1:1${path}`,
    'file:///etc/passwd',
    'javascript:alert(1)',
    'gopher://127.0.0.1/x',
  ])('%s', async (operationUrl) => {
    expect(await app.fail(getOperation, { body: { operationUrl } })).toMatchObject({
      status: 400,
      code: 'invalid-input',
      fields: [{ path: 'operationUrl' }],
    });
  });

  test('nor does another path on this ARM', async () => {
    const operationUrl = `${app.emulator.origin}/subscriptions?api-version=2022-12-01`;
    expect(await app.fail(getOperation, { body: { operationUrl } })).toMatchObject({
      code: 'invalid-input',
    });
  });
});

test('locks that cannot be read for another reason than rights are no answer', async () => {
  app.emulator.fault(params.subscriptionId, said(500, 'InternalServerError'));
  expect(await app.fail(neighbours.listLocks, { params })).toMatchObject({
    code: 'service-failed',
  });
});
