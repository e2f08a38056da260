import type { ComputeResource } from '@azure/arm-machinelearning';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { riley, sam } from '../entra/people';
import type { TestEmulator } from '../testing/test-emulator';
import { stageOn, startStillEmulator, type Stage } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

function clusterOf(vmSize: string, scale = {}, vmPriority = 'Dedicated'): ComputeResource {
  const scaleSettings = { minNodeCount: 0, maxNodeCount: 4, ...scale };
  return {
    location: 'eastus',
    properties: { computeType: 'AmlCompute', properties: { vmSize, vmPriority, scaleSettings } },
  };
}

function instanceOf(vmSize: string, location = 'eastus'): ComputeResource {
  return { location, properties: { computeType: 'ComputeInstance', properties: { vmSize } } };
}

const SMALL = 'Standard_DS2_v2';

interface Refusal {
  because: string;
  seed: 'team' | 'quota-full' | 'busy';
  ask: (stage: Stage) => Promise<unknown>;
  statusCode: number;
  code: string;
  message: RegExp;
}

const put =
  (name: string, body: ComputeResource) =>
  ({ client, at }: Stage) =>
    client.computeOperations.beginCreateOrUpdate(...at, name, body);

const refusals: Refusal[] = [
  {
    because: 'the minimum exceeds the quota of the family',
    seed: 'team',
    ask: put('gpu-big', clusterOf('Standard_NC24ads_A100_v4', { minNodeCount: 2 })),
    statusCode: 400,
    code: 'ClusterMinNodesExceedCoreQuota',
    message:
      /^The specified subscription has a Standard NCADSA100v4 family vCPU quota of 24 and cannot accomodate for at least 2 requested managed compute nodes which maps to 48 vCPUs\.$/,
  },
  {
    because: 'the minimum exceeds the low-priority pool',
    seed: 'quota-full',
    ask: put('spot', clusterOf(SMALL, { minNodeCount: 5, maxNodeCount: 9 }, 'LowPriority')),
    statusCode: 400,
    code: 'ClusterMinNodesExceedCoreQuota',
    message: /total low-priority vCPU quota of 8 .* maps to 10 vCPUs/,
  },
  {
    because: 'the family has no quota at all',
    seed: 'quota-full',
    ask: put('wide', clusterOf('Standard_NC64as_T4_v3', { minNodeCount: 1 })),
    statusCode: 400,
    code: 'ClusterMinNodesExceedCoreQuota',
    message: /Standard NCASv3_T4 family vCPU quota of 0 /,
  },
  {
    because: 'the size does not exist',
    seed: 'team',
    ask: put('odd-size', clusterOf('Standard_Z9')),
    statusCode: 400,
    code: 'InvalidPropertyValue',
    message: /Standard_Z9 .*STANDARD_DS3_V2/,
  },
  {
    because: 'the name breaks the pattern',
    seed: 'team',
    ask: put('cluster-1', instanceOf(SMALL)),
    statusCode: 400,
    code: 'UserError',
    message: /^A name for an Azure ML Compute Instance must be between 3 and 24 characters/,
  },
  {
    because: 'the name is taken in another workspace of the region',
    seed: 'team',
    ask: put('shelf-train', clusterOf(SMALL)),
    statusCode: 409,
    code: 'Conflict',
    message: /needs to be unique across all existing computes within an Azure region\.$/,
  },
  {
    because: 'the minimum is above the maximum',
    seed: 'team',
    ask: put('upside-down', clusterOf(SMALL, { minNodeCount: 5 })),
    statusCode: 400,
    code: 'UserError',
    message: /scaleSettings\.minNodeCount/,
  },
  {
    because: 'the idle time is no duration',
    seed: 'team',
    ask: put('sleepy', clusterOf(SMALL, { nodeIdleTimeBeforeScaleDown: 'P1M' })),
    statusCode: 400,
    code: 'UserError',
    message: /ISO 8601/,
  },
  {
    because: 'an instance cannot lie in another region',
    seed: 'team',
    ask: put('far-away', instanceOf(SMALL, 'westeurope')),
    statusCode: 400,
    code: 'UserError',
    message: /workspace's region, eastus/,
  },
  {
    because: 'the region does not exist',
    seed: 'team',
    ask: put('far-away', { ...clusterOf(SMALL), location: 'atlantis' }),
    statusCode: 400,
    code: 'LocationNotAvailableForResourceType',
    message: /'atlantis'/,
  },
  {
    because: 'the size of a compute cannot be changed',
    seed: 'team',
    ask: put('cpu-train', clusterOf('Standard_D4s_v3')),
    statusCode: 400,
    code: 'UserError',
    message: /'properties\.properties\.vmSize'/,
  },
  {
    because: 'a running instance cannot be started',
    seed: 'team',
    ask: ({ client, at }) => client.computeOperations.beginStart(...at, 'dana-notebooks'),
    statusCode: 400,
    code: 'StartComputeInstanceOnlyAllowedInStoppedState',
    message:
      /^Start Azure ML Compute Instance is only allowed when the instance dana-notebooks is in 'stopped' state$/,
  },
  {
    because: 'a stopped instance cannot be restarted',
    seed: 'team',
    ask: ({ client, at }) => client.computeOperations.beginRestart(...at, 'mika-dev'),
    statusCode: 400,
    code: 'RestartComputeInstanceOnlyAllowedInRunningState',
    message: /'running' state$/,
  },
  {
    because: 'another operation is under way',
    seed: 'busy',
    ask: ({ client, at }) => client.computeOperations.beginStop(...at, 'mika-deadline'),
    statusCode: 409,
    code: 'Conflict',
    message: /mika-deadline/,
  },
  {
    because: 'an instance has no nodes to list',
    seed: 'team',
    ask: ({ client, at }) => client.computeOperations.listNodes(...at, 'mika-dev').next(),
    statusCode: 400,
    code: 'UserError',
    message: /^ComputeListNodes with computeType ComputeInstance is not supported$/,
  },
  {
    because: 'the compute does not exist',
    seed: 'team',
    ask: ({ client, at }) => client.computeOperations.get(...at, 'nobody'),
    statusCode: 404,
    code: 'ResourceNotFound',
    message: /workspaces\/demand-forecasting\/computes\/nobody' under resource group/,
  },
  {
    because: 'a reader creates nothing',
    seed: 'team',
    ask: ({ clientOf, at }) =>
      clientOf(riley).computeOperations.beginCreateOrUpdate(...at, 'mine', clusterOf(SMALL)),
    statusCode: 403,
    code: 'AuthorizationFailed',
    message: /'Microsoft\.MachineLearningServices\/workspaces\/computes\/write'/,
  },
  {
    because: 'a data scientist alone creates no computes',
    seed: 'team',
    ask: ({ clientOf, at }) =>
      clientOf(sam).computeOperations.beginCreateOrUpdate(...at, 'mine', clusterOf(SMALL)),
    statusCode: 403,
    code: 'AuthorizationFailed',
    message: /sam@contoso\.example/,
  },
  {
    because: 'a region that does not exist has no sizes',
    seed: 'team',
    ask: ({ client }) => client.virtualMachineSizes.list('atlantis'),
    statusCode: 400,
    code: 'LocationNotAvailableForResourceType',
    message: /'atlantis'/,
  },
];

describe('refusals, as the SDK reports them', () => {
  it.each(refusals)('$because', async ({ seed, ask, statusCode, code, message }) => {
    await expect(ask(stageOn(test, seed))).rejects.toMatchObject({
      name: 'RestError',
      statusCode,
      code,
      message: expect.stringMatching(message),
    });
  });
});

describe('answers that the SDK hides', () => {
  it('says where the provider was asked and when', async () => {
    const { call, workspaceId } = stageOn(test, 'team');
    const path = `${workspaceId}/computes/dana-notebooks`;
    const { status, headers, body } = await call('POST', `${path}/start`);
    expect(status).toBe(400);
    expect(headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(body).toMatchObject({
      error: {
        additionalInfo: expect.arrayContaining([
          { type: 'ComponentName', info: { value: 'managementfrontend' } },
          { type: 'Location', info: { value: 'eastus' } },
        ]),
      },
    });
  });

  it.each([
    ['PATCH', '', { tags: { a: 'b' } }, 400],
    ['PATCH', '', { properties: { properties: { vmSize: SMALL } } }, 400],
    ['PUT', '', { location: 'eastus' }, 400],
    ['PUT', '', ['nonsense'], 400],
    ['DELETE', '', undefined, 400],
    ['DELETE', '?underlyingResourceAction=Detach', undefined, 400],
    ['DELETE', '?underlyingResourceAction=Delete', undefined, 202],
  ])('%s %s with %j answers %i', async (method, query, body, expected) => {
    const { call, workspaceId } = stageOn(test, 'team');
    const path = `${workspaceId}/computes/cpu-train`;
    expect((await call(method, `${path}${query}`, body)).status).toBe(expected);
  });

  it('answers 204 to the deletion of what is not there', async () => {
    const { call, workspaceId } = stageOn(test, 'empty');
    const path = `${workspaceId}/computes/nobody`;
    const { status } = await call('DELETE', `${path}?underlyingResourceAction=Delete`);
    expect(status).toBe(204);
  });

  it.each([
    ['cpu-train', { nameAvailable: false, reason: 'AlreadyExists' }],
    ['shelf-train', { nameAvailable: false, reason: 'AlreadyExists' }],
    ['CPU-Train', { nameAvailable: false, reason: 'AlreadyExists' }],
    ['ends-in-9', { nameAvailable: false, reason: 'Invalid' }],
    ['no', { nameAvailable: false, reason: 'Invalid' }],
    ['brand-new', { nameAvailable: true }],
  ])('says of the name %s: %j', async (Name, expected) => {
    const { call, workspaceId } = stageOn(test, 'team');
    const path = `${workspaceId}/checkComputeNameAvailability`;
    const asked = { Name, Type: 'Microsoft.BatchAI/DataScienceInstance' };
    expect((await call('POST', path, asked)).body).toMatchObject(expected);
  });
});

describe('throttling', () => {
  it('is obeyed by the SDK, which asks again after the time that it was told', async () => {
    const { client, at, subscriptionId } = stageOn(test, 'team');
    test.fault(subscriptionId, {
      status: 429,
      code: 'TooManyRequests',
      message: 'The request is being throttled.',
      retryAfterSeconds: 0,
      times: 2,
    });
    const { name } = await client.computeOperations.get(...at, 'cpu-train');
    expect(name).toBe('cpu-train');
    const calls = test.emulator.calls.list(subscriptionId).map(({ status }) => status);
    expect(calls).toEqual([429, 429, 200]);
  });
});
