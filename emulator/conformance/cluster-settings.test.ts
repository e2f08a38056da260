import type { ComputeResource } from '@azure/arm-machinelearning';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestEmulator } from '../testing/test-emulator';
import { type ClusterSettings, clusterOf, identityId, subnetId } from './new-cluster';
import { stageOn, startJumpingEmulator, startStillEmulator, type Stage } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const PUBLIC_KEY = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)} dana@laptop`;
const PASSWORD = 'Correct-Horse-9';

describe('a cluster with every setting, made by the SDK', () => {
  it('comes back with all but its secrets', async () => {
    const jumping = await startJumpingEmulator();
    try {
      const stage = stageOn(jumping, 'team');
      const subnet = { id: subnetId(stage, 'compute') };
      const id = identityId(stage, 'id-training');
      const body = clusterOf(
        {
          vmPriority: 'LowPriority',
          osType: 'Linux',
          isolatedNetwork: true,
          subnet,
          enableNodePublicIp: false,
          remoteLoginPortPublicAccess: 'Disabled',
          userAccountCredentials: {
            adminUserName: 'dana',
            adminUserPassword: PASSWORD,
            adminUserSshPublicKey: PUBLIC_KEY,
          },
        },
        {
          tags: { team: 'forecasting' },
          identity: { type: 'UserAssigned', userAssignedIdentities: { [id]: {} } },
        },
      );
      const made = await stage.client.computeOperations.beginCreateOrUpdateAndWait(
        ...stage.at,
        'all-set',
        body,
        { updateIntervalInMs: 1 },
      );
      expect(made).toMatchObject({
        tags: { team: 'forecasting' },
        identity: {
          type: 'UserAssigned',
          userAssignedIdentities: {
            [id]: { principalId: expect.any(String), clientId: expect.any(String) },
          },
        },
        properties: {
          provisioningState: 'Succeeded',
          properties: {
            vmPriority: 'LowPriority',
            isolatedNetwork: true,
            subnet,
            enableNodePublicIp: false,
            remoteLoginPortPublicAccess: 'Disabled',
            userAccountCredentials: { adminUserName: 'dana' },
          },
        },
      });
      const { body: raw } = await stage.call('GET', `${stage.workspaceId}/computes/all-set`);
      expect(JSON.stringify(raw)).not.toContain(PASSWORD);
      expect(JSON.stringify(raw)).not.toContain(PUBLIC_KEY);
    } finally {
      await jumping.close();
    }
  });

  it.each([
    [{ subnet: true }, 'Disabled'],
    [{ subnet: false }, 'Enabled'],
  ])('tells with %j that the SSH port is %s, where that was left open', async (wish, expected) => {
    const stage = stageOn(test, 'team');
    const settings = wish.subnet ? { subnet: { id: subnetId(stage, 'compute') } } : {};
    const put = { ...clusterOf(settings) };
    await stage.call('PUT', `${stage.workspaceId}/computes/ports`, put);
    const { properties } = await stage.client.computeOperations.get(...stage.at, 'ports');
    expect(properties).toMatchObject({ properties: { remoteLoginPortPublicAccess: expected } });
  });
});

describe('a PUT of what a GET answered', () => {
  it.each(['team', 'busy', 'locked'] as const)('changes nothing in the seed %s', async (seed) => {
    const { call, workspaceId, advance } = stageOn(test, seed);
    // Whatever is under way in the seed is over by then.
    advance(24 * 3_600);
    const { body: list } = await call('GET', `${workspaceId}/computes`);
    for (const before of clustersOf(list)) {
      const path = `${workspaceId}/computes/${before.name}`;
      expect((await call('PUT', path, before)).status).toBe(200);
      advance(60);
      const { body: after } = await call('GET', path);
      expect(settingsOf(after)).toEqual(settingsOf(before));
    }
  });
});

interface ShownCluster {
  name: string;
  identity?: unknown;
  tags: unknown;
  properties: { computeType: string; properties: Record<string, unknown> };
}

function clustersOf(list: unknown): ShownCluster[] {
  const isList = typeof list === 'object' && list !== null && 'value' in list;
  const computes: ShownCluster[] = isList && Array.isArray(list.value) ? list.value : [];
  return computes.filter(({ properties }) => properties.computeType === 'AmlCompute');
}

function settingsOf(body: unknown): unknown {
  const [cluster] = clustersOf({ value: [body] });
  const { scaleSettings, userAccountCredentials, subnet, remoteLoginPortPublicAccess } =
    cluster?.properties.properties ?? {};
  const { identity, tags } = cluster ?? {};
  return {
    identity,
    tags,
    scaleSettings,
    userAccountCredentials,
    subnet,
    remoteLoginPortPublicAccess,
  };
}

describe('a PUT on a cluster that exists', () => {
  const credentials = { adminUserName: 'dana', adminUserPassword: PASSWORD };

  async function madeIn(stage: Stage): Promise<(body: ComputeResource) => Promise<unknown>> {
    const path = `${stage.workspaceId}/computes/present`;
    const subnet = { id: subnetId(stage, 'compute') };
    await stage.call('PUT', path, clusterOf({ subnet, userAccountCredentials: credentials }));
    stage.advance(60);
    return async (body) => {
      const { status, body: answer } = await stage.call('PUT', path, body);
      stage.advance(60);
      return { status, answer };
    };
  }

  it.each<[string, (stage: Stage) => ComputeResource, object]>([
    [
      'scale settings',
      () => clusterOf({ scaleSettings: { maxNodeCount: 9 } }),
      { properties: { properties: { scaleSettings: { maxNodeCount: 9 } } } },
    ],
    ['tags', () => clusterOf({}, { tags: { a: 'b' } }), { tags: { a: 'b' } }],
    [
      'a system-assigned identity',
      () => clusterOf({}, { identity: { type: 'SystemAssigned' } }),
      { identity: { type: 'SystemAssigned', principalId: expect.any(String) } },
    ],
    [
      'the user it already has, without the password',
      () => clusterOf({ userAccountCredentials: { adminUserName: 'dana' } }),
      { properties: { provisioningState: 'Updating' } },
    ],
    [
      'the subnet it already has, in other letters',
      (stage) => clusterOf({ subnet: { id: subnetId(stage, 'COMPUTE') } }),
      { properties: { provisioningState: 'Updating' } },
    ],
  ])('takes %s', async (_, bodyOf, expected) => {
    const stage = stageOn(test, 'team');
    const put = await madeIn(stage);
    expect(await put(bodyOf(stage))).toMatchObject({ status: 200, answer: expected });
  });

  it.each<[string, (stage: Stage) => ClusterSettings]>([
    ['subnet', (stage) => ({ subnet: { id: subnetId(stage, 'jump-hosts') } })],
    ['vmPriority', () => ({ vmPriority: 'LowPriority' })],
    ['userAccountCredentials', () => ({ userAccountCredentials: { adminUserName: 'mika' } })],
    ['remoteLoginPortPublicAccess', () => ({ remoteLoginPortPublicAccess: 'Enabled' })],
    ['enableNodePublicIp', () => ({ enableNodePublicIp: false })],
    ['isolatedNetwork', () => ({ isolatedNetwork: true })],
  ])('refuses another %s', async (name, settings) => {
    const stage = stageOn(test, 'team');
    const put = await madeIn(stage);
    expect(await put(clusterOf(settings(stage)))).toMatchObject({
      status: 400,
      answer: { error: { code: 'UserError', target: `properties.properties.${name}` } },
    });
  });

  it('takes an identity away again', async () => {
    const stage = stageOn(test, 'team');
    const put = await madeIn(stage);
    await put(clusterOf({}, { identity: { type: 'SystemAssigned' } }));
    await put(clusterOf({}, { identity: { type: 'None' } }));
    const { identity } = await stage.client.computeOperations.get(...stage.at, 'present');
    expect(identity).toBeUndefined();
  });
});
