import { afterAll, beforeAll, expect, test } from 'vitest';
import { noa, riley } from '@/emulator/entra/people';
import { listAttachable } from '@/lib/contract/attach';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** In a new subscription of the team's. */
const sentFor = (type: string) => {
  const { subscriptionId } = app.workspace('team').params;
  return { params: { subscriptionId }, query: { type } };
};

test.each<[string, object]>([
  ['aks', { name: 'aks-apps', nodeCount: 4, kubernetesVersion: '1.31.7' }],
  ['arc', { name: 'stores-arc', nodeCount: 3, kubernetesVersion: '1.30.4' }],
  ['virtualMachine', { name: 'vm-reports', osType: 'Windows', vmSize: 'Standard_D4s_v3' }],
  [
    'databricks',
    {
      name: 'dbw-europe',
      location: 'westeurope',
      workspaceUrl: 'adb-5550987654321.7.azuredatabricks.net',
    },
  ],
  ['hdInsight', { name: 'spark-sales', sshAddress: 'spark-sales-ssh.azurehdinsight.net' }],
  ['dataLakeAnalytics', { name: 'adlasales' }],
  ['batch', { name: 'batchresearch' }],
  [
    'synapseSpark',
    { name: 'sparkpool', id: expect.stringContaining('/syn-sales/bigDataPools/sparkpool') },
  ],
  ['dataFactory', { name: 'adf-sales' }],
])('resources of the type %s come with what their form fills in', async (type, facts) => {
  const { resources } = await app.call(listAttachable, { ...sentFor(type), as: riley });
  expect(resources).toContainEqual(expect.objectContaining(facts));
});

test.each(['aks', 'synapseSpark'])(
  'of the type %s they are forbidden to those without access, who can still paste an id',
  async (type) => {
    const sent = { ...sentFor(type), as: noa };
    expect(await app.fail(listAttachable, sent)).toMatchObject({ code: 'forbidden' });
  },
);

test.each([
  [403, 200],
  [404, 200],
  [429, 429],
  [500, 502],
])('pools of a Synapse workspace that answers %i: our answer is %i', async (status, ours) => {
  const sent = sentFor('synapseSpark');
  const { subscriptionId } = sent.params;
  app.emulator.fault(subscriptionId, { path: '**/bigDataPools', status });
  expect((await app.fetch(listAttachable, sent)).status).toBe(ours);
});

test('a type that nobody knows is not asked for', async () => {
  expect(await app.fail(listAttachable, sentFor('quantum'))).toMatchObject({
    fields: [{ path: 'query.type' }],
  });
});
