import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dana, type Person, riley, sam } from '../entra/people';
import type { TestEmulator } from '../testing/test-emulator';
import {
  attachedOf,
  byKey,
  byPassword,
  pathOf,
  type ResourceName,
  resourceOf,
} from './new-attached';
import { stageOn, startStillEmulator, type Stage } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const token = 'dapi0123456789abcdefSecret4';
const CLUSTERS = 'Microsoft.ContainerService/managedClusters';
const clustersOf = async (stage: Stage) => {
  const path = `/subscriptions/${stage.subscriptionId}/providers/${CLUSTERS}`;
  const { body } = await stage.call('GET', `${path}?api-version=2024-09-01`);
  return body;
};

const instanceTypes = {
  gpu: {
    nodeSelector: { pool: 'gpu' },
    resources: { requests: { cpu: '500m' }, limits: { cpu: '2', 'nvidia.com/gpu': '1' } },
  },
};

type Row = [computeType: string, resource: ResourceName | undefined, settings?: object];

/** With the members that the service adds, where there are any. */
const accepted: [...Row, shown: object][] = [
  ['AKS', 'aks', {}, { agentCount: 4, agentVmSize: 'Standard_D8s_v3', clusterPurpose: 'FastProd' }],
  ['AKS', 'smallAks', { clusterPurpose: 'DevTest' }, { agentCount: 1 }],
  ['Kubernetes', 'aks', { namespace: 'team-a' }, { namespace: 'team-a', vcName: null }],
  ['Kubernetes', 'arc', { defaultInstanceType: 'gpu', instanceTypes }, { instanceTypes }],
  [
    'VirtualMachine',
    'machine',
    { administratorAccount: byPassword },
    { address: '20.51.104.29', sshPort: 22, virtualMachineSize: 'Standard_E8s_v3' },
  ],
  [
    'VirtualMachine',
    undefined,
    { address: 'vm.contoso.example', sshPort: 2222, administratorAccount: byKey },
    { address: 'vm.contoso.example', sshPort: 2222 },
  ],
  [
    'HDInsight',
    undefined,
    { address: 'c1-ssh.azurehdinsight.net', administratorAccount: byPassword },
    { address: 'c1-ssh.azurehdinsight.net', sshPort: 22 },
  ],
  [
    'HDInsight',
    'hdInsight',
    { administratorAccount: byKey },
    { address: 'spark-sales-ssh.azurehdinsight.net' },
  ],
  [
    'Databricks',
    'databricks',
    { databricksAccessToken: token },
    { workspaceUrl: 'adb-5550123456790.7.azuredatabricks.net' },
  ],
  [
    'Databricks',
    undefined,
    { workspaceUrl: 'adb-1.7.azuredatabricks.net', databricksAccessToken: token },
    { workspaceUrl: 'adb-1.7.azuredatabricks.net' },
  ],
  ['DataLakeAnalytics', 'analytics', {}, { dataLakeStoreAccountName: 'adlasalesstore' }],
  ['SynapseSpark', 'pool', undefined, { poolName: 'sparkpool', workspaceName: 'syn-sales' }],
  ['DataFactory', 'factory', undefined, {}],
  ['Batch', 'batch', undefined, {}],
];

describe('attaching', () => {
  it.each(accepted)('%s to %s with %j', async (computeType, resource, settings, shown) => {
    const stage = stageOn(test, 'team');
    const body = attachedOf(stage, computeType, resource, settings);
    expect(await stage.call('PUT', pathOf(stage), body)).toMatchObject({
      status: 201,
      body: { properties: { provisioningState: 'Creating' } },
    });
    stage.advance(60);
    const { resourceId = null } = body.properties;
    expect((await stage.call('GET', pathOf(stage))).body).toMatchObject({
      properties: {
        computeType,
        resourceId,
        provisioningState: 'Succeeded',
        isAttachedCompute: true,
        properties: shown,
      },
    });
  });

  it('goes through the published SDK', async () => {
    const { client, at, ...stage } = stageOn(test, 'team');
    const resourceId = `${stage.workspaceId.split('/providers/')[0]}/providers/${CLUSTERS}/aks-apps`;
    const properties = { agentCount: 4, clusterPurpose: 'DenseProd' };
    await client.computeOperations.beginCreateOrUpdate(...at, 'by-sdk', {
      location: 'eastus',
      properties: { computeType: 'AKS', resourceId, properties },
    });
    stage.advance(60);
    expect((await client.computeOperations.get(...at, 'by-sdk')).properties).toMatchObject({
      computeType: 'AKS',
      provisioningState: 'Succeeded',
      properties,
    });
  });
});

describe('what shows only when the service goes there', () => {
  it.each<[...Row, code: string]>([
    ['AKS', 'stoppedAks', {}, 'ClusterNotRunning'],
    ['Kubernetes', 'offlineArc', {}, 'ClusterNotReachable'],
    ['HDInsight', 'brokenHdInsight', { administratorAccount: byPassword }, 'ResourceNotUsable'],
    [
      'HDInsight',
      undefined,
      { address: 'unreachable-ssh.azurehdinsight.net', administratorAccount: byPassword },
      'HostNotReachable',
    ],
    [
      'VirtualMachine',
      undefined,
      { address: 'vm.unreachable.example', administratorAccount: byPassword },
      'HostNotReachable',
    ],
    ['Databricks', 'databricks', { databricksAccessToken: 'wrong-Secret4' }, 'Unauthorized'],
  ])('%s at %s with %j fails: %s', async (computeType, resource, settings, code) => {
    const stage = stageOn(test, 'team');
    const body = attachedOf(stage, computeType, resource, settings);
    const put = await stage.call('PUT', pathOf(stage), body);
    expect(put.status).toBe(201);
    stage.advance(60);
    const operation = await stage.call('GET', String(put.headers.get('azure-asyncoperation')));
    expect(operation.body).toMatchObject({ status: 'Failed', error: { code } });
    expect((await stage.call('GET', pathOf(stage))).body).toMatchObject({
      properties: { provisioningState: 'Failed', provisioningErrors: [{ error: { code } }] },
    });
    // It stands in nobody's way: the same resource can be attached under another name.
    expect(await stage.call('PUT', pathOf(stage, 'again'), body)).toMatchObject({ status: 201 });
  });
});

describe('a new AKS cluster', () => {
  const made = { agentCount: 2, agentVmSize: 'Standard_D8s_v3' };

  it.each([
    ['Delete', false],
    ['Detach', true],
  ])('is listed once it is made, and after %s: %s', async (action, stays) => {
    const stage = stageOn(test, 'team');
    await stage.call('PUT', pathOf(stage), attachedOf(stage, 'AKS', undefined, made));
    const resourceId = expect.stringMatching(
      /\/managedClusters\/new-attached-[\da-f]{5}-[\da-f]{12}$/,
    );
    expect((await stage.call('GET', pathOf(stage))).body).toMatchObject({
      properties: { resourceId, isAttachedCompute: false, properties: made },
    });
    const listed = (provisioningState: string) => ({
      value: expect.arrayContaining([
        expect.objectContaining({
          id: resourceId,
          properties: expect.objectContaining({ provisioningState }),
        }),
      ]),
    });
    expect(await clustersOf(stage)).toEqual(listed('Creating'));
    stage.advance(300);
    expect(await clustersOf(stage)).toEqual(listed('Succeeded'));
    const query = `underlyingResourceAction=${action}`;
    expect(await stage.call('DELETE', `${pathOf(stage)}?${query}`)).toMatchObject({ status: 202 });
    stage.advance(60);
    expect(await stage.call('GET', pathOf(stage))).toMatchObject({ status: 404 });
    expect(JSON.stringify(await clustersOf(stage)).includes('new-attached-')).toBe(stays);
  });

  it('that is refused leaves none behind', async () => {
    const stage = stageOn(test, 'team');
    const before = await clustersOf(stage);
    const body = attachedOf(stage, 'AKS', undefined, made);
    expect(await stage.call('PUT', pathOf(stage, 'cpu-train'), body)).toMatchObject({
      status: 400,
    });
    expect(await stage.call('PUT', pathOf(stage, 'shelf-train'), body)).toMatchObject({
      status: 409,
    });
    expect(await clustersOf(stage)).toEqual(before);
  });
});

describe('what was attached', () => {
  it('is not deleted with its compute, and stays after detaching', async () => {
    const stage = stageOn(test, 'team');
    const remove = (action: string) =>
      stage.call('DELETE', `${pathOf(stage, 'aks-scoring')}?underlyingResourceAction=${action}`);
    expect(await remove('Delete')).toMatchObject({
      status: 400,
      body: { error: { code: 'UserError' } },
    });
    expect(await remove('Detach')).toMatchObject({ status: 202 });
    stage.advance(60);
    expect(await stage.call('GET', pathOf(stage, 'aks-scoring'))).toMatchObject({ status: 404 });
    expect(JSON.stringify(await clustersOf(stage))).toContain('/aks-scoring-prod"');
  });
});

describe('who may attach', () => {
  it.each([
    ['a compute operator who is a reader too', dana, 201],
    ['a data scientist', sam, 403],
    ['a reader', riley, 403],
  ])('%s: %3$i', async (_, person, status) => {
    expect(await putAs(person)).toBe(status);
  });

  it('nobody who does not see the resource', async () => {
    const person: Person = {
      ...dana,
      roles: ['AzureML Data Scientist', 'AzureML Compute Operator'],
    };
    expect(await putAs(person, [person])).toBe(403);
  });
});

/** As somebody of the usual people, or of a subscription with those that are given. */
async function putAs(person: Person, people?: readonly Person[]): Promise<number> {
  const stage = stageOn(test, 'team');
  const { subscriptionId } = people ? test.makeSubscription('team', { people }) : stage;
  const moved = (path: string) => path.replace(stage.subscriptionId, subscriptionId);
  const resourceId = moved(resourceOf(stage, `${CLUSTERS}/aks-apps`));
  const response = await fetch(
    new URL(`${moved(pathOf(stage))}?api-version=2025-12-01`, test.origin),
    {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await test.tokenOf(person)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ properties: { computeType: 'AKS', resourceId } }),
    },
  );
  return response.status;
}
