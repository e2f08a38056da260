import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestEmulator } from '../testing/test-emulator';
import aks from './examples/create-or-update-aks.json' with { type: 'json' };
import basicAks from './examples/create-or-update-basic-aks.json' with { type: 'json' };
import basicCluster from './examples/create-or-update-basic-cluster.json' with { type: 'json' };
import cluster from './examples/create-or-update-cluster.json' with { type: 'json' };
import instance from './examples/create-or-update-instance.json' with { type: 'json' };
import kubernetes from './examples/create-or-update-kubernetes.json' with { type: 'json' };
import minimalInstance from './examples/create-or-update-minimal-instance.json' with { type: 'json' };
import getAks from './examples/get-aks.json' with { type: 'json' };
import getCluster from './examples/get-cluster.json' with { type: 'json' };
import getInstance from './examples/get-instance.json' with { type: 'json' };
import listKeys from './examples/list-keys.json' with { type: 'json' };
import list from './examples/list.json' with { type: 'json' };
import listNodes from './examples/list-nodes.json' with { type: 'json' };
import patch from './examples/patch.json' with { type: 'json' };
import quotas from './examples/quotas.json' with { type: 'json' };
import updateQuotas from './examples/update-quotas.json' with { type: 'json' };
import usages from './examples/usages.json' with { type: 'json' };
import vmSizes from './examples/vm-sizes.json' with { type: 'json' };
import { dana } from '../entra/people';
import { TENANT_ID } from '../entra/tenant';
import { missingFields } from './field-paths';
import { stageOn, startStillEmulator, type Stage } from './stage';

// The examples are those of Microsoft.MachineLearningServices 2025-12-01 in Azure/azure-rest-api-specs.

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const NAME = 'compute123';

const computePath = ({ workspaceId }: Stage) => `${workspaceId}/computes/${NAME}`;
const groupPath = ({ workspaceId }: Stage) => String(workspaceId.split('/providers/')[0]);
const networkPath = ({ subscriptionId }: Stage) =>
  `/subscriptions/${subscriptionId}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/vnet-research`;
const locationPath = ({ subscriptionId }: Stage) =>
  `/subscriptions/${subscriptionId}/providers/Microsoft.MachineLearningServices/locations/eastus`;

/** The example, whose ids of a subnet and of a user are placeholders, with ids that there are. */
function instanceIn(stage: Stage) {
  const { properties, ...rest } = instance.parameters.parameters;
  const { properties: inner } = properties;
  const subnet = { id: `${networkPath(stage)}/subnets/compute` };
  const assignedUser = { objectId: dana.oid, tenantId: TENANT_ID };
  const filled = { ...inner, subnet, personalComputeInstanceSettings: { assignedUser } };
  return { ...rest, properties: { ...properties, properties: filled } };
}

/** The same for the cluster that it points to. */
function pointingIn<Body extends { properties: object }>(body: Body, stage: Stage) {
  const resourceId = `${groupPath(stage)}/providers/Microsoft.ContainerService/managedClusters/aks-apps`;
  return { ...body, properties: { ...body.properties, resourceId } };
}

function requestOf(example: { parameters: { parameters: object } }, stage: Stage): object {
  if (example === instance) return instanceIn(stage);
  if (example === aks) return pointingIn(aks.parameters.parameters, stage);
  if (example === kubernetes) return pointingIn(kubernetes.parameters.parameters, stage);
  return example.parameters.parameters;
}

describe('published request bodies of createOrUpdate', () => {
  const bodies = { aks, basicAks, basicCluster, cluster, instance, kubernetes, minimalInstance };

  it.each(Object.entries(bodies))('accepts %s', async (_, example) => {
    const stage = stageOn(test, 'team');
    const request = requestOf(example, stage);
    const { status, headers, body } = await stage.call('PUT', computePath(stage), request);
    expect(status).toBe(201);
    expect(missingFields(example.responses[201].body, body)).toEqual([]);
    const operation = String(headers.get('azure-asyncoperation'));
    expect(operation).toContain('/locations/eastus/computeOperationsStatus/');
    expect(operation.startsWith(test.origin)).toBe(true);
    expect((await stage.call('GET', operation)).body).toMatchObject({ status: 'InProgress' });
    stage.advance(600);
    expect((await stage.call('GET', operation)).body).toMatchObject({ status: 'Succeeded' });
    const repeated = await stage.call('PUT', computePath(stage), request);
    expect(repeated.status).toBe(200);
    const missing = missingFields(
      example.responses[200].body.properties,
      propertiesOf(repeated.body),
    );
    // The cluster of that example lies in a network that an earlier call gave it.
    expect(missing).toEqual(example === cluster ? ['properties.subnet.id'] : []);
  });
});

describe('fields of the published answers', () => {
  it('are in a cluster that was made with the example', async () => {
    const stage = stageOn(test, 'team');
    const body = structuredClone(basicCluster.parameters.parameters);
    const subnet = { id: `${networkPath(stage)}/subnets/compute` };
    await stage.call('PUT', computePath(stage), {
      ...body,
      properties: {
        ...body.properties,
        description: 'some compute',
        properties: { ...body.properties.properties, subnet },
      },
    });
    stage.advance(600);
    const { body: answer } = await stage.call('GET', computePath(stage));
    expect(missingFields(getCluster.responses[200].body, answer)).toEqual([]);
    expect(answer).toMatchObject({
      properties: { properties: { vmSize: 'STANDARD_NC6', subnet } },
    });
  });

  it('are in an instance that was made with the example', async () => {
    const stage = stageOn(test, 'team');
    const parameters = instanceIn(stage);
    await stage.call('PUT', computePath(stage), parameters);
    stage.advance(600);
    const { body } = await stage.call('GET', computePath(stage));
    const missing = missingFields(getInstance.responses[200].body, body);
    // The names of environment variables are the caller's own, and differ between the examples.
    expect(missing.filter((path) => !path.includes('.environmentVariables.'))).toEqual([]);
    const { sshSettings, ...written } = parameters.properties.properties;
    expect(body).toMatchObject({ properties: { properties: { ...written, sshSettings } } });
  });

  it('are in an AKS cluster that was made, and in its keys', async () => {
    const stage = stageOn(test, 'empty');
    await stage.call('PUT', computePath(stage), {
      ...basicAks.parameters.parameters,
      properties: { ...basicAks.parameters.parameters.properties, description: 'some compute' },
    });
    stage.advance(600);
    const { body } = await stage.call('GET', computePath(stage));
    expect(missingFields(getAks.responses[200].body, body)).toEqual([]);
    const keys = await stage.call('POST', `${computePath(stage)}/listKeys`);
    expect(missingFields(listKeys.responses[200].body, keys.body)).toEqual([]);
  });

  it('are in a list, a patched cluster and a list of nodes', async () => {
    const stage = stageOn(test, 'team');
    const computes = await stage.call('GET', `${stage.workspaceId}/computes`);
    // A list that fits on one page has no nextLink.
    expect(missingFields(list.responses[200].body, computes.body)).toEqual(['nextLink']);
    await stage.call('PUT', computePath(stage), basicCluster.parameters.parameters);
    stage.advance(60);
    const patched = await stage.call('PATCH', computePath(stage), patch.parameters.parameters);
    expect(patched.status).toBe(200);
    expect(missingFields(patch.responses[200].body, patched.body)).toEqual([]);
    expect(patched.body).toMatchObject({ properties: { provisioningState: 'Updating' } });
    stage.advance(300);
    const nodes = await stage.call('POST', `${computePath(stage)}/listNodes`);
    expect(missingFields(listNodes.responses[200].body, nodes.body)).toEqual(['nextLink']);
    expect(nodes.body).toMatchObject({
      nodes: Array.from({ length: 4 }, () => ({ nodeState: 'idle' })),
    });
  });

  it.each([
    ['usages', usages],
    ['quotas', quotas],
    ['vmSizes', vmSizes],
  ] as const)('are in %s', async (collection, example) => {
    const stage = stageOn(test, 'team');
    const { status, body } = await stage.call('GET', `${locationPath(stage)}/${collection}`);
    expect(status).toBe(200);
    expect(missingFields(example.responses[200].body, body)).toEqual([]);
  });

  it('are in the outcome of a quota update', async () => {
    const stage = stageOn(test, 'team');
    const value = updateQuotas.parameters.parameters.value.map((item) => ({
      ...item,
      id: `${stage.workspaceId}/quotas/${item.id.split('/').at(-1)}`,
      limit: 12,
    }));
    const { body } = await stage.call('POST', `${locationPath(stage)}/updateQuotas`, { value });
    expect(missingFields(updateQuotas.responses[200].body, body)).toEqual([]);
    expect(body).toMatchObject({ value: [{ status: 'Success' }, { status: 'Success' }] });
  });
});

describe('what a caller wrote', () => {
  it('comes back as written, secrets excepted', async () => {
    const stage = stageOn(test, 'empty');
    const userAccountCredentials = {
      adminUserName: 'azureuser',
      adminUserPassword: 'Correct-Horse-9',
    };
    const scaleSettings = { maxNodeCount: 3, nodeIdleTimeBeforeScaleDown: 'PT2M30S' };
    await stage.call('PUT', computePath(stage), {
      location: 'East US',
      tags: { costCenter: '4711' },
      properties: {
        computeType: 'AmlCompute',
        properties: { vmSize: 'STANDARD_ds3_V2', scaleSettings, userAccountCredentials },
      },
    });
    const { body } = await stage.call('GET', computePath(stage));
    expect(body).toMatchObject({
      location: 'East US',
      tags: { costCenter: '4711' },
      properties: {
        computeLocation: 'eastus',
        properties: {
          vmSize: 'STANDARD_ds3_V2',
          scaleSettings: { ...scaleSettings, minNodeCount: 0 },
          userAccountCredentials: { adminUserName: 'azureuser' },
        },
      },
    });
    expect(JSON.stringify(body)).not.toContain('Correct-Horse-9');
  });
});

function propertiesOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'properties' in body
    ? body.properties
    : undefined;
}
