import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dana, riley } from '@/emulator/entra/people';
import * as computeSettings from '@/lib/contract/compute-settings';
import * as computes from '@/lib/contract/computes';
import { getOperation } from '@/lib/contract/operations';
import { clusterDefaults } from '@/lib/domain/compute/create-compute';
import type { Accepted } from '@/lib/domain/operation/operation';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const cluster = {
  kind: 'cluster',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  vmPriority: 'Dedicated',
  scale: clusterDefaults,
};
const instance = { kind: 'instance', location: 'eastus', vmSize: 'Standard_DS3_v2' };

const emptyWorkspace = (name: string) => ({ ...app.workspace('empty').params, name });

const statusOf = async ({ operationUrl }: Accepted) =>
  app.call(getOperation, { body: { operationUrl } });

/** Ten minutes, in which everything that was begun ends. */
const later = ({ subscriptionId }: { subscriptionId: string }) =>
  app.emulator.advance(subscriptionId, 600);

test('a cluster is created, watched until it is there, and deleted', async () => {
  const params = emptyWorkspace('cpu-cluster');
  const accepted = await app.call(computeSettings.createCompute, { params, body: cluster });
  expect(accepted.retryAfterSeconds).toBeGreaterThan(0);
  expect(await statusOf(accepted)).toMatchObject({ status: 'InProgress' });
  later(params);
  expect(await statusOf(accepted)).toMatchObject({ status: 'Succeeded' });
  const { compute } = await app.call(computes.getCompute, { params });
  expect(compute).toMatchObject({
    kind: 'cluster',
    vmSize: 'Standard_DS3_v2',
    minNodes: 0,
    maxNodes: 4,
    idleSeconds: 120,
  });

  const deleted = await app.call(computes.deleteCompute, { params, query: { action: 'Delete' } });
  later(params);
  expect(await statusOf(deleted)).toMatchObject({ status: 'Succeeded' });
  expect(await app.fail(computes.getCompute, { params })).toMatchObject({ code: 'not-found' });
});

test('an instance is created, stopped, started and restarted', async () => {
  const params = emptyWorkspace('dana-dev');
  await app.call(computeSettings.createCompute, { params, body: instance });
  const stateLater = async () => {
    later(params);
    const { compute } = await app.call(computes.getCompute, { params });
    return compute.kind === 'instance' ? compute.state : undefined;
  };
  expect(await stateLater()).toBe('Running');
  await app.call(computes.stopCompute, { params });
  expect(await stateLater()).toBe('Stopped');
  expect(await statusOf(await app.call(computes.startCompute, { params }))).toMatchObject({
    status: 'InProgress',
  });
  expect(await stateLater()).toBe('Running');
  await app.call(computes.restartCompute, { params });
  expect(await stateLater()).toBe('Running');
});

const atName = (message: unknown) => [{ path: 'params.name', message }];

describe('a new compute is refused', () => {
  test('by the rules of names, before ARM is asked', async () => {
    const params = emptyWorkspace('a-name-beyond-16-letters');
    expect(await app.fail(computeSettings.createCompute, { params, body: cluster })).toMatchObject({
      status: 400,
      code: 'invalid-input',
      fields: atName('Use 2 to 16 characters'),
    });
  });

  test('when its name is taken in the workspace, in whichever case', async () => {
    const params = emptyWorkspace('mine');
    await app.call(computeSettings.createCompute, { params, body: cluster });
    const again = { ...params, name: 'MINE' };
    expect(
      await app.fail(computeSettings.createCompute, { params: again, body: cluster }),
    ).toMatchObject({
      status: 409,
      code: 'conflict',
      fields: atName('A compute named MINE exists in this workspace.'),
    });
  });

  test('when its name is taken elsewhere in the region, in the words of the service', async () => {
    const { subscriptionId, workspaces } = app.emulator.makeSubscription('team');
    const [one, two] = workspaces.map(({ resourceGroup, name }) => ({
      subscriptionId,
      resourceGroup,
      workspace: name,
      name: 'one-only',
    }));
    await app.call(computeSettings.createCompute, { params: { ...one }, body: cluster });
    expect(
      await app.fail(computeSettings.createCompute, { params: { ...two }, body: cluster }),
    ).toMatchObject({
      code: 'conflict',
      fields: atName(expect.stringContaining('unique')),
      service: { code: 'Conflict', status: 409 },
    });
  });

  test('when the service has a stricter rule, at the name', async () => {
    const params = emptyWorkspace('gpu-1');
    const message = 'A name for an Azure ML Compute must be between 3 and 24 characters.';
    app.emulator.fault(params.subscriptionId, {
      method: 'PUT',
      status: 400,
      code: 'UserError',
      message,
    });
    expect(await app.fail(computeSettings.createCompute, { params, body: cluster })).toMatchObject({
      code: 'rejected',
      fields: atName(message),
    });
  });

  test('when two make the same at once, one of them', async () => {
    const params = emptyWorkspace('twice');
    const answers = await Promise.all(
      [dana, undefined].map((as) =>
        app.fetch(computeSettings.createCompute, { params, body: cluster, ...(as && { as }) }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([202, 409]));
  });

  test('when the reader asks', async () => {
    const params = emptyWorkspace('nope');
    const error = await app.fail(computeSettings.createCompute, {
      params,
      body: cluster,
      as: riley,
    });
    expect(error).toMatchObject({
      status: 403,
      code: 'forbidden',
      service: { code: 'AuthorizationFailed', requestId: expect.any(String) },
    });
  });

  test('when the nodes that must always be there are more than the quota', async () => {
    const params = emptyWorkspace('too-much');
    const body = { ...cluster, scale: { ...clusterDefaults, minNodes: 4000, maxNodes: 4000 } };
    expect(await app.fail(computeSettings.createCompute, { params, body })).toMatchObject({
      status: 422,
      code: 'rejected',
      message: expect.stringContaining('quota'),
      service: { code: 'ClusterMinNodesExceedCoreQuota' },
    });
  });
});

async function failing() {
  const params = { ...app.workspace('quota-full').params, name: 'one-more' };
  const body = { ...instance, vmSize: 'Standard_D4s_v3' };
  const accepted = await app.call(computeSettings.createCompute, { params, body });
  later(params);
  return accepted;
}

describe('an operation that fails after it was accepted', () => {
  const problem = { code: expect.any(String), message: expect.stringContaining('quota') };

  test('has the code and the words of the service', async () => {
    expect(await statusOf(await failing())).toMatchObject({ status: 'Failed', problem });
  });

  test('has them too when its result is asked in place of its status', async () => {
    const { operationUrl } = await failing();
    const resultUrl = operationUrl?.replace('OperationsStatus', 'OperationsResults');
    expect(await app.call(getOperation, { body: { operationUrl: resultUrl } })).toMatchObject({
      status: 'Failed',
      problem,
    });
  });
});

test('an instance in another state is refused in the words of the service', async () => {
  const params = emptyWorkspace('asleep');
  await app.call(computeSettings.createCompute, { params, body: instance });
  later(params);
  expect(await app.fail(computes.startCompute, { params })).toMatchObject({
    status: 422,
    code: 'rejected',
    service: { code: 'StartComputeInstanceOnlyAllowedInStoppedState' },
  });
});

const check = (params: Record<string, string>, name: string) =>
  app.call(computes.checkComputeName, { params, query: { name, kind: 'instance' } });

describe('a name', () => {
  test('is free', async () => {
    const { params } = app.workspace('empty');
    expect(await check(params, 'brand-new')).toEqual({ available: true });
  });

  test('is taken here', async () => {
    const { name, ...params } = emptyWorkspace('mine');
    await app.call(computeSettings.createCompute, { params: { ...params, name }, body: cluster });
    expect(await check(params, 'Mine')).toMatchObject({ available: false });
  });

  test('is refused by the service, in its words', async () => {
    const { params } = app.workspace('empty');
    expect(await check(params, 'not a name!')).toMatchObject({
      available: false,
      message: expect.stringContaining('between 3 and 24'),
    });
  });

  test('counts as free where nobody may ask, as creation has the last word', async () => {
    const { params } = app.workspace('empty');
    const path = '**/checkComputeNameAvailability';
    app.emulator.fault(params.subscriptionId, { path, status: 403 });
    expect(await check(params, 'brand-new')).toEqual({ available: true });
  });

  test('is not known while the service fails', async () => {
    const { params } = app.workspace('empty');
    const path = '**/checkComputeNameAvailability';
    app.emulator.fault(params.subscriptionId, { path, status: 500 });
    const query = { name: 'brand-new', kind: 'cluster' };
    expect(await app.fail(computes.checkComputeName, { params, query })).toMatchObject({
      code: 'service-failed',
    });
  });
});
