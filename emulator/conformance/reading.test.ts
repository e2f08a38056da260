import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dana, riley } from '../entra/people';
import type { TestEmulator } from '../testing/test-emulator';
import { stageOn, startStillEmulator } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

async function all<Item>(pages: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

describe('lists, read by the SDK', () => {
  it('follows the pages of a long list of computes, each compute once', async () => {
    const { client, at } = stageOn(test, 'large', { count: 250 });
    const pages: number[] = [];
    for await (const page of client.computeOperations.list(...at).byPage()) pages.push(page.length);
    expect(pages).toEqual([100, 100, 50]);
    const names = (await all(client.computeOperations.list(...at))).map(({ name }) => name);
    expect(new Set(names).size).toBe(250);
  });

  it('lists computes of every type, one that the SDK does not know among them', async () => {
    const { client, at } = stageOn(test, 'team');
    const computes = await all(client.computeOperations.list(...at));
    const types = new Set(computes.map(({ properties }) => String(properties?.computeType)));
    expect([...types].toSorted()).toEqual([
      'AKS',
      'AmlCompute',
      'ComputeInstance',
      'Databricks',
      'Kubernetes',
      'PhotonicPool',
      'VirtualMachine',
    ]);
    const state = { 'mika-dev': 'Stopped', 'dana-notebooks': 'Running' };
    for (const [name, expected] of Object.entries(state)) {
      const { properties } = await client.computeOperations.get(...at, name);
      expect(properties).toMatchObject({ properties: { state: expected } });
    }
  });

  it('pages the nodes of a cluster, whose later pages are fetched with GET', async () => {
    const { client, at, advance } = stageOn(test, 'large', { count: 3 });
    const [cluster] = await all(client.computeOperations.list(...at));
    const name = String(cluster?.name);
    const update = { properties: { scaleSettings: { minNodeCount: 60, maxNodeCount: 60 } } };
    await client.computeOperations.beginUpdate(...at, name, update);
    advance(300);
    const nodes = await all(client.computeOperations.listNodes(...at, name));
    expect(nodes).toHaveLength(60);
    expect(new Set(nodes.map(({ nodeId }) => nodeId)).size).toBe(60);
    expect(nodes[0]).toMatchObject({ nodeId: expect.stringMatching(/^tvm-/), nodeState: 'idle' });
  });

  it('names the job that a node runs', async () => {
    const { client, at } = stageOn(test, 'busy');
    const nodes = await all(client.computeOperations.listNodes(...at, 'train-main'));
    expect(nodes.map(({ nodeState }) => nodeState)).toEqual(Array(6).fill('running'));
    expect(new Set(nodes.map(({ runId }) => runId)).size).toBe(1);
    expect(nodes[0]?.runId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers usages that agree with what is allocated', async () => {
    const { client } = stageOn(test, 'quota-full');
    const usages = await all(client.usages.list('eastus'));
    const total = usages.find(({ type }) => type?.includes('/dedicatedCores/'));
    expect(total).toMatchObject({ currentValue: 24, limit: 24, unit: 'Count' });
    const family = usages.find(
      ({ name }) => name?.value === 'Standard DSv3 Family Cluster Dedicated vCPUs',
    );
    expect(family).toMatchObject({ currentValue: 16, limit: 16 });
    const lowPriority = usages.find(
      ({ name }) => name?.value === 'Standard DSv3 Family Cluster LowPriority vCPUs',
    );
    expect(lowPriority).toMatchObject({ currentValue: 0, limit: -1 });
  });

  it('lists and sets the quota of a workspace', async () => {
    const { client, workspaceId } = stageOn(test, 'team');
    const idOf = (family: string) => `${workspaceId}/quotas/${family}`;
    const known = idOf('Standard_DSv3_Family_Cluster_Dedicated_vCPUs');
    const update = async (id: string, limit: number) => {
      const answer = await client.quotas.update('eastus', {
        value: [{ id, limit, unit: 'Count' }],
      });
      return answer.value?.[0]?.status;
    };
    expect(await update(known, 40)).toBe('Success');
    expect(await update(known, 4_000)).toBe('InvalidQuotaExceedsSubscriptionLimit');
    expect(await update(idOf('Standard_Nonsense_vCPUs'), 1)).toBe('InvalidVMFamilyName');
    const quotas = await all(client.quotas.list('eastus'));
    expect(quotas.find(({ id }) => id === known)).toMatchObject({ limit: 40 });
  });

  it('refuses to take from a workspace what its clusters always hold', async () => {
    const { client, workspaceId } = stageOn(test, 'quota-full');
    const id = `${workspaceId}/quotas/Standard_DSv3_Family_Cluster_Dedicated_vCPUs`;
    const answer = await client.quotas.update('eastus', { value: [{ id, limit: 7 }] });
    expect(answer.value?.[0]?.status).toBe('InvalidQuotaBelowClusterMinimum');
  });

  it('answers each limit of one call by itself, and refuses who may not set any', async () => {
    const { client, clientOf, workspaceId } = stageOn(test, 'team');
    const idOf = (family: string) =>
      `${workspaceId}/quotas/Standard_${family}_Family_Cluster_Dedicated_vCPUs`;
    const value = [
      { id: idOf('DSv3'), limit: 40 },
      { id: idOf('Nonsense'), limit: 1 },
      { id: idOf('ESv3').replace('demand-forecasting', 'not-there'), limit: 1 },
    ];
    const answer = await client.quotas.update('eastus', { value });
    expect(answer.value?.map(({ status }) => status)).toEqual([
      'Success',
      'InvalidVMFamilyName',
      'Failure',
    ]);
    await expect(clientOf(dana).quotas.update('eastus', { value })).rejects.toMatchObject({
      statusCode: 403,
      code: 'AuthorizationFailed',
    });
  });

  it('offers sizes that can be had, and none that are retired', async () => {
    const { client } = stageOn(test, 'empty');
    const { value = [] } = await client.virtualMachineSizes.list('East US');
    expect(value.find(({ name }) => name === 'Standard_DS3_v2')).toMatchObject({
      family: 'standardDSv2Family',
      vCPUs: 4,
      lowPriorityCapable: true,
    });
    expect(value.map(({ name }) => name)).not.toContain('Standard_NC6');
  });

  it('lists workspaces to whoever may read them', async () => {
    const { clientOf, at } = stageOn(test, 'team');
    const client = clientOf(riley);
    const names = (await all(client.workspaces.listBySubscription())).map(({ name }) => name);
    expect(names).toEqual(['demand-forecasting', 'vision-lab']);
    expect(await client.workspaces.get(...at)).toMatchObject({ location: 'eastus' });
  });

  it('hands out the keys of an attached compute only', async () => {
    const { client, at } = stageOn(test, 'team');
    expect(await client.computeOperations.listKeys(...at, 'aks-scoring')).toMatchObject({
      computeType: 'AKS',
      adminKubeConfig: expect.any(String),
    });
    await expect(client.computeOperations.listKeys(...at, 'cpu-shared')).rejects.toMatchObject({
      statusCode: 400,
    });
  });
});
