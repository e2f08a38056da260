import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dana, noa, type Person, riley } from '../entra/people';
import type { TestEmulator } from '../testing/test-emulator';
import { stageOn, startStillEmulator, type Stage } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const listOf = ({ subscriptionId }: Stage, type: string, group?: string) =>
  `/subscriptions/${subscriptionId}${group === undefined ? '' : `/resourceGroups/${group}`}` +
  `/providers/${type}`;

const AKS = 'Microsoft.ContainerService/managedClusters?api-version=2024-09-01';
const POOLS = 'Microsoft.Synapse/workspaces/syn-sales/bigDataPools';

describe('resources to choose from', () => {
  it.each([
    [
      AKS,
      {
        name: 'aks-scoring-prod',
        sku: { name: 'Base', tier: 'Standard' },
        properties: {
          powerState: { code: 'Running' },
          kubernetesVersion: '1.31.7',
          agentPoolProfiles: [{ count: 3, vmSize: 'Standard_D4s_v3' }],
        },
      },
    ],
    [
      'Microsoft.Kubernetes/connectedClusters?api-version=2024-01-01',
      { name: 'warehouse-arc', properties: { connectivityStatus: 'Connected', totalNodeCount: 4 } },
    ],
    [
      'Microsoft.Compute/virtualMachines?api-version=2024-07-01',
      {
        name: 'vm-solver',
        properties: {
          hardwareProfile: { vmSize: 'Standard_D16s_v3' },
          storageProfile: { osDisk: { osType: 'Linux' } },
        },
      },
    ],
    [
      'Microsoft.Databricks/workspaces?api-version=2024-05-01',
      {
        name: 'dbw-sales',
        properties: { workspaceUrl: 'adb-5550123456789.7.azuredatabricks.net' },
      },
    ],
    [
      'Microsoft.DataLakeAnalytics/accounts?api-version=2016-11-01',
      { name: 'adlasales', properties: { state: 'Active' } },
    ],
    [
      'Microsoft.HDInsight/clusters?api-version=2021-06-01',
      {
        name: 'spark-sales',
        properties: {
          connectivityEndpoints: [
            { name: 'SSH', location: 'spark-sales-ssh.azurehdinsight.net', port: 22 },
            { name: 'HTTPS' },
          ],
        },
      },
    ],
    [
      'Microsoft.Batch/batchAccounts?api-version=2024-07-01',
      {
        name: 'batchresearch',
        properties: { accountEndpoint: 'batchresearch.eastus.batch.azure.com' },
      },
    ],
    [
      'Microsoft.Synapse/workspaces?api-version=2021-06-01',
      {
        name: 'syn-sales',
        properties: { connectivityEndpoints: { dev: 'https://syn-sales.dev.azuresynapse.net' } },
      },
    ],
    [
      'Microsoft.DataFactory/factories?api-version=2018-06-01',
      { name: 'adf-sales', properties: { provisioningState: 'Succeeded' } },
    ],
  ])('%s', async (type, first) => {
    const stage = stageOn(test, 'team');
    const { status, body } = await stage.call('GET', listOf(stage, type));
    expect(status).toBe(200);
    const [shown] = valueOf(body);
    expect(shown).toMatchObject(first);
    const id = idOf(shown);
    const one = await stage.call('GET', `${id.toUpperCase()}?${type.split('?')[1]}`);
    expect(one.body).toEqual(shown);
  });

  it('that are Spark pools are listed in their Synapse workspace', async () => {
    const stage = stageOn(test, 'team');
    const path = listOf(stage, POOLS, 'rg-ml-research');
    const { body } = await stage.call('GET', `${path}?api-version=2021-06-01`);
    const pool = { id: `${path}/sparkpool`, name: 'sparkpool', properties: { nodeSize: 'Small' } };
    expect(body).toMatchObject({ value: [pool] });
    const one = await stage.call('GET', `${path}/SPARKPOOL?api-version=2021-06-01`);
    expect(one.body).toEqual(valueOf(body)[0]);
  });

  it.each([
    ['RG-ml-research', 4],
    ['rg-network', 0],
  ])('of the group %s are %i', async (group, count) => {
    const stage = stageOn(test, 'team');
    const { body } = await stage.call('GET', listOf(stage, AKS, group));
    expect(valueOf(body)).toHaveLength(count);
  });

  it.each([
    ['rg-ml-research', 'Microsoft.Databricks/workspaces/nowhere?api-version=2024-05-01'],
    ['rg-ml-research', 'Microsoft.Synapse/workspaces/nowhere/bigDataPools?api-version=2021-06-01'],
    ['rg-ml-research', `${POOLS}/nowhere?api-version=2021-06-01`],
    // It is there, in another group.
    ['rg-network', 'Microsoft.Databricks/workspaces/dbw-sales?api-version=2024-05-01'],
  ])('in %s: %s is not found', async (group, path) => {
    const stage = stageOn(test, 'team');
    const { status, body } = await stage.call('GET', listOf(stage, path, group));
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { code: 'ResourceNotFound' } });
  });

  it('are not of a version that Azure never had', async () => {
    const stage = stageOn(test, 'team');
    const path = listOf(stage, 'Microsoft.HDInsight/clusters?api-version=2020-02-30');
    expect(await stage.call('GET', path)).toMatchObject({
      status: 400,
      body: { error: { code: 'NoRegisteredProviderFound' } },
    });
  });
});

describe('who may see them', () => {
  it.each([
    ['a reader', riley, 200],
    ['a data scientist who is a reader too', dana, 200],
    ['someone without a role', noa, 403],
  ])('%s: %3$i', async (_, person, status) => {
    const stage = stageOn(test, 'team');
    expect((await listFor(person, listOf(stage, AKS))).status).toBe(status);
  });

  it('a data scientist without Reader gets an empty list', async () => {
    const person: Person = { ...dana, roles: ['AzureML Data Scientist'] };
    const { subscriptionId } = test.makeSubscription('team', { people: [person] });
    const path = `/subscriptions/${subscriptionId}/providers/${AKS}`;
    const response = await listFor(person, path);
    expect(await response.json()).toEqual({ value: [] });
  });
});

async function listFor(person: Person, path: string): Promise<Response> {
  const headers = { authorization: `Bearer ${await test.tokenOf(person)}` };
  return fetch(new URL(path, test.origin), { headers });
}

function valueOf(body: unknown): unknown[] {
  const isList = typeof body === 'object' && body !== null && 'value' in body;
  return isList && Array.isArray(body.value) ? body.value : [];
}

function idOf(resource: unknown): string {
  return typeof resource === 'object' && resource !== null && 'id' in resource
    ? String(resource.id)
    : '';
}
