import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dana, riley } from '@/emulator/entra/people';
import * as contract from '@/lib/contract/attach';
import * as computes from '@/lib/contract/computes';
import { getOperation } from '@/lib/contract/operations';
import { attachOf } from '@/lib/domain/attach/attach-of';
import type { InstanceType } from '@/lib/domain/attach/instance-type';
import type { Accepted } from '@/lib/domain/operation/operation';
import type { ComputeRef } from '@/lib/domain/resource-id/resource-id';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** A compute of a new team: what its seed has attached. */
const team = (name: 'databricks-etl' | 'k8s-warehouse' | 'aks-scoring'): ComputeRef => ({
  ...app.workspace('team').params,
  name,
});

async function endOf({ subscriptionId }: ComputeRef, { operationUrl }: Accepted) {
  app.emulator.advance(subscriptionId, 300);
  return app.call(getOperation, { body: { operationUrl } });
}

const settings = async (params: ComputeRef) => {
  const { arm } = await app.call(computes.getCompute, { params });
  return attachOf(arm);
};

/** What only ARM's own listKeys tells; the app has no such route. */
async function keysOf({ subscriptionId, resourceGroup, workspace, name }: ComputeRef) {
  const path = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}/computes/${name}/listKeys`;
  const response = await fetch(`${app.emulator.origin}${path}?api-version=2025-12-01`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await app.emulator.tokenOf(dana)}` },
  });
  return response.json();
}

test('an access token is changed, and nothing else', async () => {
  const params = team('databricks-etl');
  const before = await settings(params);
  const body = { accessToken: 'dapi-new' };
  const accepted = await app.call(contract.setAccessToken, { params, body });
  expect(await endOf(params, accepted)).toMatchObject({ status: 'Succeeded' });
  expect(await keysOf(params)).toMatchObject({ databricksAccessToken: 'dapi-new' });
  expect(await settings(params)).toEqual(before);
});

test('an access token that Databricks does not take is told when it was tried', async () => {
  const params = team('databricks-etl');
  const body = { accessToken: 'mistyped' };
  const accepted = await app.call(contract.setAccessToken, { params, body });
  expect(await endOf(params, accepted)).toMatchObject({
    status: 'Failed',
    problem: { code: 'Unauthorized' },
  });
});

const small: InstanceType = {
  name: 'small',
  nodeSelector: {},
  requests: { cpu: '1' },
  limits: { cpu: '1' },
};
const large: InstanceType = {
  name: 'large',
  nodeSelector: { pool: 'gpu' },
  requests: { cpu: '4', memory: '16Gi', gpu: '1' },
  limits: { cpu: '8', memory: '32Gi', gpu: '1' },
};

describe('instance types', () => {
  test.each([
    ['others', { instanceTypes: [small, large], defaultInstanceType: 'large' }],
    ['without a default', { instanceTypes: [large] }],
    ['none at all', { instanceTypes: [] }],
  ])('are replaced: %s', async (_, body) => {
    const params = team('k8s-warehouse');
    const { instanceTypes: _types, ...before } = { instanceTypes: [], ...(await settings(params)) };
    const accepted = await app.call(contract.setInstanceTypes, { params, body });
    expect(await endOf(params, accepted)).toMatchObject({ status: 'Succeeded' });
    const after = await settings(params);
    expect(after).toEqual({ ...before, defaultInstanceType: undefined, ...body });
  });

  test('are refused with a default that is not among them, at its field', async () => {
    const params = team('k8s-warehouse');
    const body = { instanceTypes: [small], defaultInstanceType: 'huge' };
    expect(await app.fail(contract.setInstanceTypes, { params, body })).toMatchObject({
      code: 'rejected',
      fields: [{ path: 'defaultInstanceType', message: expect.stringContaining('huge') }],
    });
  });

  test('are not sent with names twice or quantities of nowhere', async () => {
    const params = team('k8s-warehouse');
    const odd = { ...small, name: 'odd', limits: { cpu: 'many' } };
    const body = { instanceTypes: [small, odd] };
    expect(await app.fail(contract.setInstanceTypes, { params, body })).toMatchObject({
      fields: [{ path: 'instanceTypes.1.limits.cpu' }],
    });
    const twice = { instanceTypes: [small, small] };
    expect(await app.fail(contract.setInstanceTypes, { params, body: twice })).toMatchObject({
      fields: [{ path: 'instanceTypes' }],
    });
  });
});

describe('a change is refused', () => {
  const accessToken = { accessToken: 'dapi-Sesame' };
  const types = { instanceTypes: [small] };

  test.each([
    ['a token for AKS', contract.setAccessToken, accessToken, 'Databricks'],
    ['instance types for AKS', contract.setInstanceTypes, types, 'Kubernetes'],
  ] as const)('of what has none: %s', async (_, endpoint, body, type) => {
    const params = team('aks-scoring');
    const message = expect.stringContaining(type);
    expect(await app.fail(endpoint, { params, body })).toMatchObject({
      code: 'invalid-input',
      fields: [{ path: 'params.name', message }],
    });
  });

  test.each([
    ['databricks-etl', contract.setAccessToken, accessToken],
    ['k8s-warehouse', contract.setInstanceTypes, types],
  ] as const)('to a reader of %s', async (name, endpoint, body) => {
    const sent = { params: team(name), body, as: riley };
    expect(await app.fail(endpoint, sent)).toMatchObject({ code: 'forbidden' });
  });

  test.each([
    [contract.setAccessToken, accessToken],
    [contract.setInstanceTypes, types],
  ] as const)('of what is not there, which is not made by it', async (endpoint, body) => {
    const params = { ...team('aks-scoring'), name: 'nothing' };
    expect(await app.fail(endpoint, { params, body })).toMatchObject({ code: 'not-found' });
    expect(await app.fail(computes.getCompute, { params })).toMatchObject({ code: 'not-found' });
  });

  test.each([
    ['', 'accessToken'],
    ['x'.repeat(4_097), 'accessToken'],
  ])('with a token that is none: %#', async (token, path) => {
    const sent = { params: team('databricks-etl'), body: { accessToken: token } };
    expect(await app.fail(contract.setAccessToken, sent)).toMatchObject({ fields: [{ path }] });
  });
});
