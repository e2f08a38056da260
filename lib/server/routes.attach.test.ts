import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { riley } from '@/emulator/entra/people';
import * as contract from '@/lib/contract/attach';
import * as computes from '@/lib/contract/computes';
import { getOperation } from '@/lib/contract/operations';
import type { Attach } from '@/lib/domain/attach/attach';
import { attachOf } from '@/lib/domain/attach/attach-of';
import { withoutSecrets } from '@/lib/domain/attach/without-secrets.fixture';
import type { Accepted } from '@/lib/domain/operation/operation';
import type { ComputeRef, WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { attachments, newAks, resourceId, titleOf } from './testing/attach.fixture';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const team = (name = 'new-attached'): ComputeRef => ({ ...app.workspace('team').params, name });

async function endOf({ subscriptionId }: WorkspaceRef, { operationUrl }: Accepted) {
  app.emulator.advance(subscriptionId, 1_200);
  return app.call(getOperation, { body: { operationUrl } });
}

async function attached(params: ComputeRef, body: Attach) {
  const accepted = await app.call(contract.attachCompute, { params, body });
  expect(await endOf(params, accepted)).toMatchObject({ status: 'Succeeded' });
  return app.call(computes.getCompute, { params });
}

const anywhere: WorkspaceRef = { subscriptionId: '', resourceGroup: '', workspace: '' };
const rows = attachments(anywhere).map((attach, index) => [titleOf(attach), index] as const);
const rowIn = (params: WorkspaceRef, index: number): Attach => attachments(params)[index] ?? newAks;

/** ARM does not tell by which secret the service signs in, and tells more of the resource itself. */
const asTold = (attach: Attach): object => ({
  ...withoutSecrets(attach),
  ...('account' in attach && { account: { userName: attach.account.userName } }),
});

test.each(rows)('%s is attached as it was meant, and detached', async (_, index) => {
  const params = team();
  const body = rowIn(params, index);
  const { compute, arm } = await attached(params, body);
  const isMade = body === newAks;
  expect(compute).toMatchObject({
    computeType: body.computeType,
    provisioningState: 'Succeeded',
    isAttached: !isMade,
    ...('resourceId' in body && { resourceId: body.resourceId }),
  });
  // Whatever region the resource is in, what points to it is in that of the workspace.
  expect(arm).toMatchObject({ location: 'eastus' });
  expect(attachOf(arm)).toMatchObject(asTold(body));

  const query = { action: isMade ? 'Delete' : 'Detach' };
  const gone = await app.call(computes.deleteCompute, { params, query });
  expect(await endOf(params, gone)).toMatchObject({ status: 'Succeeded' });
  expect(await app.fail(computes.getCompute, { params })).toMatchObject({ code: 'not-found' });
});

test('what was attached is not deleted with its compute', async () => {
  const params = team('aks-scoring');
  expect(
    await app.fail(computes.deleteCompute, { params, query: { action: 'Delete' } }),
  ).toMatchObject({ code: 'rejected' });
});

describe('attaching is refused', () => {
  const accessToken = { accessToken: 'dapi-1' };

  test.each([
    ['databricks_etl', /without _/],
    ['ab', /3 to 24/],
  ])('by the rules of names: %s', async (name, message) => {
    const params = team(name);
    const body = rowIn(params, 1);
    expect(await app.fail(contract.attachCompute, { params, body })).toMatchObject({
      code: 'invalid-input',
      fields: [{ path: 'params.name', message: expect.stringMatching(message) }],
    });
  });

  test('under a name that is taken, which would be overwritten', async () => {
    const params = team('Databricks-ETL');
    const body = rowIn(params, 1);
    expect(await app.fail(contract.attachCompute, { params, body })).toMatchObject({
      code: 'conflict',
      fields: [{ path: 'params.name', message: expect.stringContaining('exists') }],
    });
  });

  test('of what is attached already, saying where, however its id is written', async () => {
    const params = team();
    const id = resourceId(params, 'attached').replace('/resourceGroups/', '/resourcegroups/');
    const body: Attach = { computeType: 'AKS', source: 'existing', resourceId: id };
    const error = await app.fail(contract.attachCompute, { params, body });
    expect(error).toMatchObject({
      status: 409,
      fields: [{ path: 'resourceId', message: expect.stringContaining('as aks-scoring') }],
    });
    expect(error.service).toBeUndefined();
  });

  test.each<[string, (params: WorkspaceRef) => Attach, string]>([
    ['few cores', () => ({ ...newAks, agentCount: 1 }), 'purpose'],
    ['a size of nowhere', () => ({ ...newAks, agentVmSize: 'Standard_X1' }), 'agentVmSize'],
    [
      'another system than Ubuntu',
      (ref) => ({
        computeType: 'VirtualMachine',
        resourceId: resourceId(ref, 'redHat'),
        sshPort: 22,
        account: { by: 'password', userName: 'u', password: 'Sesame-Password-1' },
      }),
      'resourceId',
    ],
    [
      'the URL of another workspace',
      (ref) => ({
        computeType: 'Databricks',
        resourceId: resourceId(ref, 'databricks'),
        workspaceUrl: 'adb-1.2.azuredatabricks.net',
        ...accessToken,
      }),
      'workspaceUrl',
    ],
    [
      'what is no key',
      () => ({
        computeType: 'HDInsight',
        address: 'c-ssh.azurehdinsight.net',
        sshPort: 22,
        account: { by: 'key', userName: 'u', privateKey: 'Sesame-5' },
      }),
      'account.privateKey',
    ],
    [
      'an address that another compute has',
      () => ({
        computeType: 'Databricks',
        workspaceUrl: 'adb-5550123456789.7.azuredatabricks.net',
        ...accessToken,
      }),
      'resourceId',
    ],
  ])('for %s, in ARM’s words at the field', async (_, bodyIn, path) => {
    const params = team();
    const error = await app.fail(contract.attachCompute, { params, body: bodyIn(params) });
    expect(error.fields).toEqual([{ path, message: error.service?.message }]);
    expect(error.service?.message).toBeTruthy();
  });

  test('to a reader', async () => {
    const params = team();
    const sent = { params, body: rowIn(params, 1), as: riley };
    expect(await app.fail(contract.attachCompute, sent)).toMatchObject({ code: 'forbidden' });
  });
});

test.each<[string, unknown, string]>([
  ['no type', { computeType: 'Quantum' }, 'computeType'],
  ['AKS from nowhere', { computeType: 'AKS', source: 'found' }, 'source'],
  ['an id of another type', { computeType: 'Batch', resourceId: '/a/b' }, 'resourceId'],
])('a body with %s is not sent', async (_, body, path) => {
  const error = await app.fail(contract.attachCompute, { params: team(), body });
  expect(error).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
});
