import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorAnswerSchema } from '@/lib/contract/app-error';
import { attachCompute, setAccessToken, setInstanceTypes } from '@/lib/contract/attach';
import * as computeSettings from '@/lib/contract/compute-settings';
import * as computes from '@/lib/contract/computes';
import type { Endpoint } from '@/lib/contract/endpoint';
import { listLocks, listVirtualNetworks } from '@/lib/contract/neighbours';
import { getOperation } from '@/lib/contract/operations';
import { getQuota } from '@/lib/contract/regions';
import { anyAttach } from '@/lib/domain/code/any-target.fixture';
import type { ComputeRef } from '@/lib/domain/resource-id/resource-id';
import { startTestApp, type Sent, type TestApp } from './testing/test-app';

let app: TestApp;
let params: ComputeRef;
beforeAll(async () => {
  app = await startTestApp();
  params = { ...app.workspace('empty').params, name: 'cpu' };
});
afterAll(() => app.close());

const cluster = {
  kind: 'cluster',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  vmPriority: 'Dedicated',
  scale: { minNodes: 0, maxNodes: 4, idleSeconds: 120 },
};
const machine = { computeType: 'HDInsight', address: 'c-ssh.azurehdinsight.net', sshPort: 22 };

/** The paths of the fields that are at fault. */
async function wrongFields(endpoint: Endpoint, sent: Sent): Promise<string[]> {
  const error = await app.fail(endpoint, sent);
  expect(error).toMatchObject({ status: 400, code: 'invalid-input' });
  return error.fields?.map((field) => field.path) ?? [];
}

describe('in the path', () => {
  test.each([
    ['subscriptionId', 'not-a-guid'],
    ['resourceGroup', 'rg.'],
    ['resourceGroup', '..%2F..'],
    ['resourceGroup', 'r'.repeat(91)],
    ['workspace', '%00'],
    ['workspace', 'a%2Fb'],
    ['workspace', '%E0%A4%A'],
    ['workspace', '%FF'],
    ['name', '%'],
    ['name', '...'],
    ['name', '%2e%2e%2f'],
    ['name', encodeURIComponent('名')],
    ['name', 'x'.repeat(65)],
  ])('%s %s', async (field, value) => {
    expect(
      await wrongFields(computes.getCompute, { params: { ...params, [field]: value } }),
    ).toEqual([`params.${field}`]);
  });

  test('a region', async () => {
    const region = { subscriptionId: params.subscriptionId, location: 'East%20US' };
    expect(await wrongFields(getQuota, { params: region })).toEqual(['params.location']);
  });
});

describe('in the query', () => {
  test.each([
    ['missing', ''],
    ['of no meaning', 'action=Destroy'],
    ['twice', 'action=Delete&action=Detach'],
    ['empty', 'action='],
    ['in another case', 'ACTION=Delete'],
    ['not decodable', 'action=%E0%A4%A'],
  ])('an action that is %s', async (_, query) => {
    expect(await wrongFields(computes.deleteCompute, { params, query })).toEqual(['query.action']);
  });

  test.each([
    'training',
    '/subscriptions/x/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s',
    '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/../providers/Microsoft.Network/virtualNetworks/v/subnets/s',
    '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v?x=/subnets/s',
  ])('a subnet %s', async (subnetId) => {
    expect(await wrongFields(listLocks, { params, query: { subnetId } })).toEqual([
      'query.subnetId',
    ]);
  });

  test('every wrong field at once', async () => {
    const sent = { params: { ...params, workspace: '-' }, query: 'name=&kind=x' };
    const fields = await wrongFields(computes.checkComputeName, sent);
    expect(fields.toSorted()).toEqual(['params.workspace', 'query.kind', 'query.name']);
  });
});

describe('in the body', () => {
  test.each<[string, unknown, string]>([
    ['nothing', '', 'body'],
    ['no JSON', 'hello', 'body'],
    ['half of it', '{"kind":', 'body'],
    ['null', null, 'body'],
    ['a list', [cluster], 'body'],
    ['a number', 7, 'body'],
    ['no kind', { ...cluster, kind: undefined }, 'kind'],
    ['another kind', { ...cluster, kind: 'toString' }, 'kind'],
    ['a list of sizes', { ...cluster, vmSize: ['a'] }, 'vmSize'],
    [
      'text for a number',
      { ...cluster, scale: { ...cluster.scale, maxNodes: '4' } },
      'scale.maxNodes',
    ],
    ['min above max', { ...cluster, scale: { ...cluster.scale, minNodes: 5 } }, 'scale.minNodes'],
    [
      'a number past all',
      { ...cluster, scale: { ...cluster.scale, maxNodes: 1e300 } },
      'scale.maxNodes',
    ],
    ['too much', { ...cluster, padding: 'x'.repeat(5_000_000) }, 'body'],
    ['too deep', '['.repeat(100_000), 'body'],
  ])('%s', async (_, body, field) => {
    expect(await wrongFields(computeSettings.createCompute, { params, body })).toContain(field);
  });

  test.each<[string, unknown, string]>([
    [
      'a reserved user',
      { adminUserName: 'root', password: 'Correct-horse-9' },
      'ssh.adminUserName',
    ],
    ['a weak password', { adminUserName: 'dana', password: 'weak' }, 'ssh.password'],
    [
      'a private key',
      { adminUserName: 'dana', publicKey: '-----BEGIN PRIVATE KEY-----' },
      'ssh.publicKey',
    ],
    ['a user alone', { adminUserName: 'dana' }, 'ssh.publicKey'],
  ])('SSH with %s', async (_, ssh, field) => {
    const error = await app.fail(computeSettings.createCompute, {
      params,
      body: { ...cluster, ssh },
    });
    expect(error.fields?.map(({ path }) => path)).toEqual([field]);
    expect(JSON.stringify(error)).not.toMatch(/weak|Correct|PRIVATE/);
  });

  test.each<[string, Endpoint, unknown, string]>([
    [
      'both kinds of identity',
      computeSettings.setComputeIdentity,
      { type: 'SystemAssigned,UserAssigned' },
      'type',
    ],
    [
      'no identity chosen',
      computeSettings.setComputeIdentity,
      { type: 'UserAssigned', ids: [] },
      'ids',
    ],
    [
      'an identity by name',
      computeSettings.setComputeIdentity,
      { type: 'UserAssigned', ids: ['x'] },
      'ids.0',
    ],
    ['a tag that is no text', computeSettings.setComputeTags, { tags: { a: 1 } }, 'tags.a'],
    ['a tag with a slash', computeSettings.setComputeTags, { tags: { 'a/b': '' } }, 'tags.a/b'],
    [
      'a scale without a maximum',
      computeSettings.updateCluster,
      { scale: { minNodes: 0 } },
      'scale.maxNodes',
    ],
  ])('a change with %s', async (_, endpoint, body, field) => {
    expect(await wrongFields(endpoint, { params, body })).toContain(field);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'of type %s',
    async (type) => {
      const headers = { 'content-type': type };
      expect(
        await wrongFields(computeSettings.createCompute, { params, body: cluster, headers }),
      ).toEqual(['header.content-type']);
    },
  );

  test('that is not UTF-8', async () => {
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]);
    expect(await wrongFields(computeSettings.createCompute, { params, body })).toEqual(['body']);
  });

  test('a key that would reach into every object is dropped', async () => {
    const body = `{"operationUrl":"x","__proto__":{"admin":true}}`;
    expect(await wrongFields(getOperation, { body })).toEqual(['operationUrl']);
    expect({}).not.toHaveProperty('admin');
  });
});

/** Whatever is sent, it is answered as a success, or as an error that is no defect of ours. */
async function isAnswered(endpoint: Endpoint, sent: Sent): Promise<boolean> {
  const response = await app.fetch(endpoint, sent);
  if (response.status < 400) return true;
  return response.status < 500 && errorAnswerSchema.safeParse(await response.json()).success;
}

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.webFragments(), fc.constant('cpu'));
// A browser resolves these before they are sent.
const resolved = new Set(['', '.', '..']);
const inPath = anything.filter((text) => !resolved.has(text)).map(encodeURIComponent);
const verdictOf = (property: fc.IAsyncProperty<unknown>) => fc.check(property, { numRuns: 60 });
const never500 = { failed: false, counterexample: null };

describe('anything at all is never a 500', () => {
  test('in the path', async () => {
    const property = fc.asyncProperty(inPath, inPath, (workspace, name) =>
      isAnswered(computes.getCompute, { params: { ...params, workspace, name } }),
    );
    expect(await verdictOf(property)).toMatchObject(never500);
  });

  test('in the query', async () => {
    const property = fc.asyncProperty(anything, anything, (name, kind) =>
      isAnswered(computes.checkComputeName, { params, query: { name, kind } }),
    );
    expect(await verdictOf(property)).toMatchObject(never500);
  });

  test('in a name that is asked about', async () => {
    const property = fc.asyncProperty(anything, (name) =>
      isAnswered(computes.checkComputeName, { params, query: { name, kind: 'cluster' } }),
    );
    expect(await verdictOf(property)).toMatchObject(never500);
  });

  test.each([
    ['for a body', (value: unknown) => value],
    ['for a part of it', (value: unknown) => ({ ...cluster, scale: value })],
  ])('%s', async (_, bodyOf) => {
    const property = fc.asyncProperty(fc.jsonValue(), (value) =>
      isAnswered(computeSettings.createCompute, { params, body: bodyOf(value) }),
    );
    expect(await verdictOf(property)).toMatchObject(never500);
  });

  test.each([
    ['an identity', computeSettings.setComputeIdentity, (value: unknown) => value],
    ['tags', computeSettings.setComputeTags, (value: unknown) => ({ tags: value })],
    ['a scale', computeSettings.updateCluster, (value: unknown) => ({ scale: value })],
    ['SSH', computeSettings.createCompute, (value: unknown) => ({ ...cluster, ssh: value })],
    ['an attachment', attachCompute, (value: unknown) => value],
    ['an account', attachCompute, (value: unknown) => ({ ...machine, account: value })],
    ['an access token', setAccessToken, (value: unknown) => ({ accessToken: value })],
    ['instance types', setInstanceTypes, (value: unknown) => ({ instanceTypes: value })],
  ])('for %s', async (_, endpoint, bodyOf) => {
    const property = fc.asyncProperty(fc.jsonValue(), (value) =>
      isAnswered(endpoint, { params, body: bodyOf(value) }),
    );
    expect(await verdictOf(property)).toMatchObject(never500);
  });

  test('for whatever could be attached, under any name', async () => {
    const property = fc.asyncProperty(inPath, anyAttach, (name, body) =>
      isAnswered(attachCompute, { params: { ...params, name }, body }),
    );
    expect(await verdictOf(property)).toMatchObject(never500);
  });

  test('for a subnet, or a subscription', async () => {
    const property = fc.asyncProperty(anything, inPath, async (subnetId, subscriptionId) => {
      const answers = await Promise.all([
        isAnswered(listLocks, { params, query: { subnetId } }),
        isAnswered(listVirtualNetworks, { params: { subscriptionId } }),
      ]);
      return answers.every(Boolean);
    });
    expect(await verdictOf(property)).toMatchObject(never500);
  });

  test('for the URL of an operation', async () => {
    const property = fc.asyncProperty(fc.oneof(anything, fc.webUrl()), (operationUrl) =>
      isAnswered(getOperation, { body: { operationUrl } }),
    );
    expect(await verdictOf(property)).toMatchObject(never500);
  });

  test('for a token', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'grapheme-ascii' }), (token) =>
      isAnswered(computes.listComputes, { params, token }),
    );
    expect(await verdictOf(property)).toMatchObject(never500);
  });
});
