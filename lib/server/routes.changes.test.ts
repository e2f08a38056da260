import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { riley } from '@/emulator/entra/people';
import * as computeSettings from '@/lib/contract/compute-settings';
import * as computes from '@/lib/contract/computes';
import type { Endpoint } from '@/lib/contract/endpoint';
import { getOperation } from '@/lib/contract/operations';
import { clusterSettingsOf } from '@/lib/domain/arm-body/cluster-settings';
import type { ComputeIdentity } from '@/lib/domain/identity/compute-identity';
import type { acceptedSchema } from '@/lib/domain/operation/operation';
import type { ComputeRef, WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { startTestApp, type Sent, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const group = ({ subscriptionId, resourceGroup }: WorkspaceRef) =>
  `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
const identityId = (params: WorkspaceRef) =>
  `${group(params)}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-scoring`;
const subnetId = (params: WorkspaceRef) =>
  `${group(params)}/providers/Microsoft.Network/virtualNetworks/vnet-risk/subnets/training`;

/** A cluster with every setting that a change must not touch. */
async function cluster(): Promise<ComputeRef> {
  const params = { ...app.workspace('busy').params, name: 'full' };
  const body = {
    kind: 'cluster',
    location: 'eastus',
    vmSize: 'Standard_NC4as_T4_v3',
    vmPriority: 'LowPriority',
    scale: { minNodes: 0, maxNodes: 2, idleSeconds: 600 },
    ssh: { adminUserName: 'azureuser', password: 'Correct-horse-9' },
    subnetId: subnetId(params),
    nodePublicIp: false,
    identity: { type: 'UserAssigned', ids: [identityId(params)] },
    description: 'For training',
    tags: { team: 'risk' },
  };
  await done(params, computeSettings.createCompute, { body });
  return params;
}

type Write = Endpoint & { output: typeof acceptedSchema };

/** Sends a write and sees it through. */
async function done(params: ComputeRef, endpoint: Write, sent: Sent): Promise<void> {
  const { operationUrl } = await app.call(endpoint, { params, ...sent });
  app.emulator.advance(params.subscriptionId, 600);
  expect(await app.call(getOperation, { body: { operationUrl } })).toMatchObject({
    status: 'Succeeded',
  });
}

async function settings(params: ComputeRef) {
  const { arm } = await app.call(computes.getCompute, { params });
  return clusterSettingsOf(arm);
}

test('a cluster is made with every setting, and its secrets are not told again', async () => {
  const params = await cluster();
  expect(await settings(params)).toEqual({
    kind: 'cluster',
    location: 'eastus',
    vmSize: 'Standard_NC4as_T4_v3',
    vmPriority: 'LowPriority',
    scale: { minNodes: 0, maxNodes: 2, idleSeconds: 600 },
    ssh: { adminUserName: 'azureuser' },
    subnetId: subnetId(params),
    nodePublicIp: false,
    identity: { type: 'UserAssigned', ids: [identityId(params)] },
    isolatedNetwork: false,
    description: 'For training',
    tags: { team: 'risk' },
  });
});

describe('a change leaves all else as it was', () => {
  test('of the scale settings', async () => {
    const params = await cluster();
    const before = await settings(params);
    const scale = { minNodes: 0, maxNodes: 3, idleSeconds: 90 };
    await done(params, computeSettings.updateCluster, { body: { scale } });
    expect(await settings(params)).toEqual({ ...before, scale });
  });

  test.each<ComputeIdentity['type']>(['None', 'SystemAssigned', 'UserAssigned'])(
    'of the identity, to %s and back',
    async (type) => {
      const params = await cluster();
      const before = await settings(params);
      const identity = type === 'UserAssigned' ? { type, ids: [identityId(params)] } : { type };
      await done(params, computeSettings.setComputeIdentity, { body: identity });
      expect(await settings(params)).toEqual({ ...before, identity });
      await done(params, computeSettings.setComputeIdentity, { body: before.identity });
      expect(await settings(params)).toEqual(before);
    },
  );

  test('of the tags, of which those left out go', async () => {
    const params = await cluster();
    const before = await settings(params);
    const tags = { owner: 'dana', 'cost centre': '' };
    await done(params, computeSettings.setComputeTags, { body: { tags } });
    expect(await settings(params)).toEqual({ ...before, tags });
  });
});

const changes = (params: WorkspaceRef): [Endpoint, unknown][] => [
  [computeSettings.updateCluster, { scale: { minNodes: 0, maxNodes: 1, idleSeconds: 60 } }],
  [computeSettings.setComputeIdentity, { type: 'UserAssigned', ids: [identityId(params)] }],
  [computeSettings.setComputeTags, { tags: {} }],
];

describe('a change is refused', () => {
  test('to a reader', async () => {
    const params = { ...app.workspace('busy').params, name: 'train-main' };
    for (const [endpoint, body] of changes(params)) {
      expect(await app.fail(endpoint, { params, body, as: riley })).toMatchObject({
        code: 'forbidden',
        service: { code: 'AuthorizationFailed' },
      });
    }
  });

  test('of what is not there, which is not made by it', async () => {
    const params = { ...app.workspace('busy').params, name: 'nothing' };
    for (const [endpoint, body] of changes(params)) {
      expect(await app.fail(endpoint, { params, body })).toMatchObject({ code: 'not-found' });
    }
    expect(await app.fail(computes.getCompute, { params })).toMatchObject({ code: 'not-found' });
  });

  test('below a read-only lock, in the words of ARM', async () => {
    const { params } = app.workspace('busy');
    const fault = { status: 409, code: 'ScopeLocked', message: 'Locked.' };
    for (const method of ['PATCH', 'PUT']) {
      app.emulator.fault(params.subscriptionId, { ...fault, method });
    }
    const named = { ...params, name: 'train-main' };
    for (const [endpoint, body] of changes(params)) {
      expect(await app.fail(endpoint, { params: named, body })).toMatchObject({
        code: 'conflict',
        service: { code: 'ScopeLocked' },
      });
    }
  });

  test('to an identity that there is not', async () => {
    const params = { ...app.workspace('busy').params, name: 'train-main' };
    const body = { type: 'UserAssigned', ids: [`${identityId(params)}-2`] };
    expect(await app.fail(computeSettings.setComputeIdentity, { params, body })).toMatchObject({
      code: 'rejected',
    });
  });

  test('to more nodes at all times than the quota holds', async () => {
    const params = { ...app.workspace('busy').params, name: 'train-main' };
    const body = { scale: { minNodes: 4000, maxNodes: 4000, idleSeconds: 60 } };
    expect(await app.fail(computeSettings.updateCluster, { params, body })).toMatchObject({
      code: 'rejected',
      service: { code: 'ClusterMinNodesExceedCoreQuota' },
    });
  });
});
