import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestEmulator } from '../testing/test-emulator';
import { type Answer, stageOn, startStillEmulator, type Stage } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const instanceBody = {
  location: 'eastus',
  properties: { computeType: 'ComputeInstance', properties: { vmSize: 'Standard_DS2_v2' } },
};

const stop = (stage: Stage, name: string) =>
  stage.call('POST', `${stage.workspaceId}/computes/${name}/stop`);
const remove = (stage: Stage, name: string) =>
  stage.call('DELETE', `${stage.workspaceId}/computes/${name}?underlyingResourceAction=Delete`);
const create = (stage: Stage, name: string) =>
  stage.call('PUT', `${stage.workspaceId}/computes/${name}`, instanceBody);

const statusUrl = ({ headers }: Answer) => String(headers.get('azure-asyncoperation'));
const resultUrl = ({ headers }: Answer) => String(headers.get('location'));

describe('the links of an operation', () => {
  it.each([
    [{}, '5', null],
    [{ retryAfterSeconds: 1 }, '1', '1'],
  ])(
    'of a subscription made with %o ask for a look after %s s, and for the next after %s',
    async (options, first, next) => {
      const stage = stageOn(test, 'team', options);
      const stopped = await stop(stage, 'dana-notebooks');
      expect(stopped.headers.get('retry-after')).toBe(first);
      const looked = await stage.call('GET', statusUrl(stopped));
      expect(looked.headers.get('retry-after')).toBe(next);
      stage.advance(20);
      const ended = await stage.call('GET', statusUrl(stopped));
      expect(ended.headers.get('retry-after')).toBeNull();
    },
  );

  it('are absolute, on the address that the caller used, with the api-version of the call', async () => {
    const stage = stageOn(test, 'team');
    const path = `${stage.workspaceId}/computes/dana-notebooks/stop?api-version=2026-05-01`;
    const stopped = await stage.call('POST', path);
    expect(stopped.status).toBe(202);
    expect(stopped.headers.get('retry-after')).toMatch(/^\d+$/);
    const locations = `/providers/Microsoft.MachineLearningServices/locations/eastus`;
    for (const [url, collection] of [
      [statusUrl(stopped), 'computeOperationsStatus'],
      [resultUrl(stopped), 'computeOperationsResults'],
    ] as const) {
      const { origin, pathname, searchParams } = new URL(url);
      expect(origin).toBe(test.origin);
      expect(pathname).toContain(
        `/subscriptions/${stage.subscriptionId}${locations}/${collection}/`,
      );
      expect(searchParams.get('api-version')).toBe('2026-05-01');
    }
  });
});

describe('an operation that succeeds', () => {
  it('is in progress, then has succeeded and shows the compute', async () => {
    const stage = stageOn(test, 'team');
    const stopped = await stop(stage, 'dana-notebooks');
    stage.advance(10);
    expect((await stage.call('GET', statusUrl(stopped))).body).toMatchObject({
      status: 'InProgress',
      percentComplete: 50,
    });
    expect((await stage.call('GET', resultUrl(stopped))).status).toBe(202);
    stage.advance(10);
    const ended = await stage.call('GET', `${statusUrl(stopped)}&underlyingResourceAction=Delete`);
    expect(ended.body).toMatchObject({
      status: 'Succeeded',
      percentComplete: 100,
      endTime: expect.any(String),
    });
    expect(await stage.call('GET', resultUrl(stopped))).toMatchObject({
      status: 200,
      body: { name: 'dana-notebooks', properties: { properties: { state: 'Stopped' } } },
    });
  });

  it('has no content to show once the compute is gone', async () => {
    const stage = stageOn(test, 'team');
    const deleted = await remove(stage, 'dana-notebooks');
    stage.advance(20);
    expect((await stage.call('GET', statusUrl(deleted))).body).toMatchObject({
      status: 'Succeeded',
    });
    expect((await stage.call('GET', resultUrl(deleted))).status).toBe(204);
  });
});

describe('an operation that does not succeed', () => {
  it('says why it failed', async () => {
    const stage = stageOn(test, 'quota-full');
    const created = await create(stage, 'one-too-many');
    stage.advance(60);
    const error = { code: 'ClusterCoreQuotaReached', message: expect.any(String) };
    expect(await stage.call('GET', statusUrl(created))).toMatchObject({
      status: 200,
      body: { status: 'Failed', error },
    });
    const result = statusUrl(created).replace('OperationsStatus', 'OperationsResults');
    expect(await stage.call('GET', result)).toMatchObject({ status: 400, body: { error } });
  });

  it('is cancelled when its compute is deleted meanwhile', async () => {
    const stage = stageOn(test, 'empty');
    const created = await create(stage, 'short-lived');
    expect((await remove(stage, 'short-lived')).status).toBe(202);
    expect((await stage.call('GET', statusUrl(created))).body).toMatchObject({
      status: 'Canceled',
    });
    expect((await remove(stage, 'short-lived')).status).toBe(409);
  });

  it('is not found under another id or in another region', async () => {
    const stage = stageOn(test, 'team');
    const url = statusUrl(await stop(stage, 'dana-notebooks'));
    expect((await stage.call('GET', url.replace('/eastus/', '/westus/'))).status).toBe(404);
    expect((await stage.call('GET', url.replace('Status/', 'Status/x'))).status).toBe(404);
  });
});

it('lets one of two people who create the same name at once have it', async () => {
  const stage = stageOn(test, 'empty');
  const answers = await Promise.all([create(stage, 'shared-name'), create(stage, 'shared-name')]);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
});
