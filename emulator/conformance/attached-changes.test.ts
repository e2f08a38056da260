import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { avery, dana, type Person, riley, sam } from '../entra/people';
import type { TestEmulator } from '../testing/test-emulator';
import { attachedOf, blamedIn, byKey, byPassword, pathOf, type ResourceName } from './new-attached';
import { stageOn, startStillEmulator, type Stage } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

type Row = [computeType: string, resource: ResourceName | undefined, settings: object];

const token = (text: string) => ({ databricksAccessToken: text });
const certificate = '-----BEGIN CERTIFICATE-----\nSecretCert5\n-----END CERTIFICATE-----';
const key = '-----BEGIN PRIVATE KEY-----\nSecretKey6\n-----END PRIVATE KEY-----';

async function attach(stage: Stage, ...[computeType, resource, settings]: Row) {
  const body = attachedOf(stage, computeType, resource, settings);
  const answers = [await stage.call('PUT', pathOf(stage), body)];
  stage.advance(300);
  return answers;
}

const databricks: Row = ['Databricks', 'databricks', token('dapi-Secret1')];
const kubernetes: Row = ['Kubernetes', 'arc', { namespace: 'team-a' }];
const aks: Row = ['AKS', 'aks', { clusterPurpose: 'FastProd' }];
const machine: Row = ['VirtualMachine', 'machine', { administratorAccount: byPassword }];

describe('a PUT on what is attached', () => {
  const instanceTypes = { gpu: { resources: { limits: { 'nvidia.com/gpu': '1' } } } };

  it.each<[Row, object, string | undefined]>([
    [databricks, token('dapi-Secret2'), undefined],
    [databricks, { workspaceUrl: 'adb-1.7.azuredatabricks.net' }, 'workspaceUrl'],
    [kubernetes, { instanceTypes, defaultInstanceType: 'gpu' }, undefined],
    [kubernetes, { instanceTypes: {} }, undefined],
    [kubernetes, { defaultInstanceType: 'gpu' }, 'defaultInstanceType'],
    [kubernetes, { namespace: 'team-b' }, 'namespace'],
    [aks, { agentCount: 4, clusterPurpose: 'FastProd' }, undefined],
    [aks, { agentCount: 5 }, 'agentCount'],
    [aks, { clusterPurpose: 'DevTest' }, 'clusterPurpose'],
    [machine, { administratorAccount: byPassword }, undefined],
    [machine, { administratorAccount: { ...byPassword, password: 'x' } }, 'administratorAccount'],
    [machine, { sshPort: 23 }, 'sshPort'],
  ])('%j, with %j: refused is %s', async (row, change, field) => {
    const stage = stageOn(test, 'team');
    await attach(stage, ...row);
    const answer = await stage.call(
      'PUT',
      pathOf(stage),
      attachedOf(stage, row[0], row[1], change),
    );
    expect(answer.status).toBe(field === undefined ? 200 : 400);
    expect(blamedIn(answer)).toBe(field && `properties.properties.${field}`);
  });

  it('may leave out the resource, and not name another', async () => {
    const stage = stageOn(test, 'team');
    await attach(stage, ...kubernetes);
    const put = (resource?: ResourceName) =>
      stage.call('PUT', pathOf(stage), attachedOf(stage, 'Kubernetes', resource, {}));
    expect(await put('aks')).toMatchObject({
      status: 400,
      body: { error: { target: 'properties.resourceId' } },
    });
    expect(await put()).toMatchObject({ status: 200 });
  });

  it('gives Kubernetes an identity', async () => {
    const stage = stageOn(test, 'team');
    await attach(stage, ...kubernetes);
    const body = attachedOf(stage, 'Kubernetes', 'arc');
    const identity = { type: 'SystemAssigned' };
    expect(await stage.call('PUT', pathOf(stage), { ...body, identity })).toMatchObject({
      status: 200,
      body: { identity: { type: 'SystemAssigned', principalId: expect.any(String) } },
    });
  });

  it('tells when a new token of Databricks is wrong, until there is a right one', async () => {
    const stage = stageOn(test, 'team');
    await attach(stage, ...databricks);
    const stateWith = async (text: string) => {
      await stage.call(
        'PUT',
        pathOf(stage),
        attachedOf(stage, 'Databricks', undefined, token(text)),
      );
      stage.advance(60);
      return (await stage.call('GET', pathOf(stage))).body;
    };
    expect(await stateWith('wrong')).toMatchObject({
      properties: {
        provisioningState: 'Failed',
        provisioningErrors: [{ error: { code: 'Unauthorized' } }],
      },
    });
    const right = await stateWith('dapi-Secret2');
    expect(right).toMatchObject({ properties: { provisioningState: 'Succeeded' } });
    const keys = await stage.call('POST', `${pathOf(stage)}/listKeys`);
    expect(keys.body).toEqual({ computeType: 'Databricks', ...token('dapi-Secret2') });
  });
});

describe('secrets', () => {
  it.each<Row>([
    databricks,
    machine,
    ['VirtualMachine', 'machine', { administratorAccount: byKey }],
    [
      'HDInsight',
      undefined,
      { address: 'c1-ssh.azurehdinsight.net', administratorAccount: byPassword },
    ],
    [
      'AKS',
      undefined,
      { sslConfiguration: { status: 'Enabled', cert: certificate, key, cname: 'a.example' } },
    ],
    [
      'Kubernetes',
      'arc',
      { relayConnectionString: 'Secret7', serviceBusConnectionString: 'Secret8' },
    ],
  ])('of %s at %s with %j are in no answer but that of listKeys', async (...row) => {
    const stage = stageOn(test, 'team');
    expect(JSON.stringify(row[2])).toContain('Secret');
    const answers = await attach(stage, ...row);
    answers.push(
      await stage.call('GET', String(answers[0]?.headers.get('azure-asyncoperation'))),
      await stage.call('GET', pathOf(stage)),
      await stage.call('GET', `${stage.workspaceId}/computes`),
      // Attached already, for most: a refusal repeats nothing either.
      await stage.call('PUT', pathOf(stage, 'again'), attachedOf(stage, ...row)),
      await stage.call('GET', `/_emulator/subscriptions/${stage.subscriptionId}/calls`),
    );
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain('Secret');
    expect(JSON.stringify(answers[2]?.body)).toContain('"provisioningState":"Succeeded"');
  });

  it.each<[Row, object]>([
    [databricks, token('dapi-Secret1')],
    [machine, { administratorAccount: byPassword }],
    [aks, { userKubeConfig: expect.any(String), adminKubeConfig: expect.any(String) }],
  ])('of %j are handed out as published: %j', async (row, secrets) => {
    const stage = stageOn(test, 'team');
    await attach(stage, ...row);
    const { status, body } = await stage.call('POST', `${pathOf(stage)}/listKeys`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ computeType: row[0], ...secrets });
  });

  it.each<Row>([kubernetes, ['Batch', 'batch', {}], ['DataFactory', 'factory', {}]])(
    'are none that %s could hand out',
    async (...row) => {
      const stage = stageOn(test, 'team');
      await attach(stage, ...row);
      expect(await stage.call('POST', `${pathOf(stage)}/listKeys`)).toMatchObject({ status: 400 });
    },
  );

  it.each<[string, Person, number]>([
    ['the owner', avery, 200],
    ['a compute operator', dana, 200],
    ['a data scientist', sam, 403],
    ['a reader', riley, 403],
  ])('are handed out to %s: %3$i', async (_, person, status) => {
    const stage = stageOn(test, 'team');
    const url = new URL(
      `${pathOf(stage, 'databricks-etl')}/listKeys?api-version=2025-12-01`,
      test.origin,
    );
    const headers = { authorization: `Bearer ${await test.tokenOf(person)}` };
    expect((await fetch(url, { method: 'POST', headers })).status).toBe(status);
  });
});
