import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestEmulator } from '../testing/test-emulator';
import { stageOn, startJumpingEmulator } from './stage';

const poll = { updateIntervalInMs: 1 };
let test: TestEmulator;

beforeAll(async () => {
  test = await startJumpingEmulator();
});
afterAll(() => test.close());

describe('long-running operations, seen through by the SDK', () => {
  it('creates a cluster, resizes it and deletes it', async () => {
    const { client, at } = stageOn(test, 'empty');
    const name = 'cpu-train';
    const created = await client.computeOperations.beginCreateOrUpdateAndWait(
      ...at,
      name,
      {
        location: 'eastus',
        properties: {
          computeType: 'AmlCompute',
          properties: { vmSize: 'Standard_DS3_v2', scaleSettings: { maxNodeCount: 4 } },
        },
      },
      poll,
    );
    expect(created.properties).toMatchObject({
      provisioningState: 'Succeeded',
      properties: { targetNodeCount: 0, scaleSettings: { minNodeCount: 0, maxNodeCount: 4 } },
    });

    const update = { properties: { scaleSettings: { minNodeCount: 2, maxNodeCount: 6 } } };
    const updated = await client.computeOperations.beginUpdateAndWait(...at, name, update, poll);
    expect(updated.properties).toMatchObject({
      provisioningState: 'Succeeded',
      properties: { scaleSettings: { minNodeCount: 2, maxNodeCount: 6 }, targetNodeCount: 2 },
    });

    await client.computeOperations.beginDeleteAndWait(...at, name, 'Delete', poll);
    await expect(client.computeOperations.get(...at, name)).rejects.toMatchObject({
      statusCode: 404,
      code: 'ResourceNotFound',
    });
  });

  it('creates an instance, stops, starts, restarts and deletes it', async () => {
    const { client, at } = stageOn(test, 'empty');
    const { computeOperations } = client;
    const name = 'dana-notebooks';
    const stateNow = async () => (await computeOperations.get(...at, name)).properties;
    const body = {
      location: 'eastus',
      properties: {
        computeType: 'ComputeInstance' as const,
        properties: { vmSize: 'Standard_DS3_v2' },
      },
    };
    const created = await computeOperations.beginCreateOrUpdateAndWait(...at, name, body, poll);
    expect(created.properties).toMatchObject({ properties: { state: 'Running' } });

    await computeOperations.beginStopAndWait(...at, name, poll);
    expect(await stateNow()).toMatchObject({
      properties: {
        state: 'Stopped',
        lastOperation: { operationName: 'Stop', operationStatus: 'Succeeded' },
      },
    });
    await computeOperations.beginStartAndWait(...at, name, poll);
    expect(await stateNow()).toMatchObject({ properties: { state: 'Running' } });
    await computeOperations.beginRestartAndWait(...at, name, poll);
    expect(await stateNow()).toMatchObject({
      properties: { state: 'Running', lastOperation: { operationName: 'Restart' } },
    });
    await computeOperations.beginDeleteAndWait(...at, name, 'Delete', poll);
    await expect(stateNow()).rejects.toMatchObject({ statusCode: 404 });
  });

  it('detaches what is only attached', async () => {
    const { client, at } = stageOn(test, 'team');
    await client.computeOperations.beginDeleteAndWait(...at, 'aks-scoring', 'Detach', poll);
    await expect(client.computeOperations.get(...at, 'aks-scoring')).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  it('tells why an instance could not be made when the quota is used up', async () => {
    const { client, at } = stageOn(test, 'quota-full');
    const creation = client.computeOperations.beginCreateOrUpdateAndWait(
      ...at,
      'one-too-many',
      {
        location: 'eastus',
        properties: { computeType: 'ComputeInstance', properties: { vmSize: 'Standard_DS2_v2' } },
      },
      poll,
    );
    await expect(creation).rejects.toThrow(
      'ClusterCoreQuotaReached. Operation results in exceeding quota limits of Core. ' +
        'Maximum allowed: 24, Current in use: 24, Additional requested: 2.',
    );
    expect((await client.computeOperations.get(...at, 'one-too-many')).properties).toMatchObject({
      provisioningState: 'Failed',
      properties: { state: 'CreateFailed' },
    });
  });
});
