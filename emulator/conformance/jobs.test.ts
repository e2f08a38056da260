import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dana, noa } from '../entra/people';
import type { TestEmulator } from '../testing/test-emulator';
import published from './examples/command-jobs.json' with { type: 'json' };
import { fieldPaths, missingFields } from './field-paths';
import { stageOn, startJumpingEmulator, startStillEmulator, type Stage } from './stage';

// The example is that of Microsoft.MachineLearningServices 2025-12-01 in Azure/azure-rest-api-specs.

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

interface Shown {
  compute: string | undefined;
  status: string | undefined;
}

async function shown({ client, at }: Stage): Promise<Shown[]> {
  const jobs: Shown[] = [];
  for await (const { properties } of client.jobs.list(...at)) {
    jobs.push({ compute: properties.computeId?.split('/').at(-1), status: properties.status });
  }
  return jobs;
}

describe('the jobs of a workspace', () => {
  it('have the fields of the published answer', async () => {
    const { call, workspaceId } = stageOn(test, 'busy');
    const { body } = await call('GET', `${workspaceId}/jobs`);
    const missing = missingFields(published.responses[200].body, body);
    // What the job's owner names or leaves out: services, inputs, outputs, tags and limits.
    const own =
      /\.(?:services|inputs|outputs|tags|limits|distribution|identity|environmentVariables|parameters|properties\.properties|resources\.properties)\./;
    expect(missing.filter((path) => !own.test(path))).toEqual(['nextLink']);
    const services = [...fieldPaths(body)].filter((path) => path.includes('.services.Studio.'));
    expect(services.map((path) => path.split('.').at(-1))).toContain('endpoint');
  });

  it('run or wait as the nodes of their clusters allow', async () => {
    const jobs = await shown(stageOn(test, 'busy'));
    const of = (name: string) =>
      jobs
        .filter(({ compute }) => compute === name)
        .map(({ status }) => String(status))
        .toSorted();
    expect(of('train-main')).toEqual(['Queued', 'Queued', 'Running']);
    expect(of('score-vnet')).toEqual(['Queued', 'Running']);
    expect(of('etl-nightly')).toEqual(['Queued', 'Running']);
  });

  it('are completed in time, and stay in the list', async () => {
    const stage = stageOn(test, 'team');
    const before = await shown(stage);
    expect(before.map(({ status }) => status)).toEqual(['Running', 'Running']);
    stage.advance(24 * 3_600);
    const after = await shown(stage);
    expect(after).toContainEqual({ compute: 'cpu-train', status: 'Completed' });
    expect(after).toHaveLength(before.length);
  });

  it.each([
    ['', 12],
    ['listViewType=All', 12],
    ['listViewType=ArchivedOnly', 0],
    ['jobType=Command', 12],
    ['jobType=Pipeline', 0],
    ['tag=anything', 0],
  ])('asked for with %j are %i', async (query, count) => {
    const { call, workspaceId } = stageOn(test, 'busy');
    const { body } = await call('GET', `${workspaceId}/jobs?${query}`);
    expect(body).toEqual({ value: Array(count).fill(expect.anything()) });
  });

  it('are read one by one, whose name is compared as it is written', async () => {
    const { client, at, call, workspaceId } = stageOn(test, 'team');
    const [{ name = '' } = {}] =
      (
        await client.jobs
          .list(...at)
          .byPage()
          .next()
      ).value ?? [];
    expect(await client.jobs.get(...at, name)).toMatchObject({
      name,
      properties: { status: 'Running', jobType: 'Command', resources: { instanceCount: 2 } },
      systemData: { createdBy: expect.any(String) },
    });
    const other = await call('GET', `${workspaceId}/jobs/${name.toUpperCase()}`);
    expect(other).toMatchObject({ status: 404, body: { error: { code: 'UserError' } } });
  });

  it('are for whoever may read them', async () => {
    const { clientOf, at } = stageOn(test, 'team');
    await expect(
      clientOf(noa)
        .jobs.list(...at)
        .next(),
    ).rejects.toMatchObject({
      statusCode: 403,
      code: 'AuthorizationFailed',
    });
    expect(
      (
        await clientOf(dana)
          .jobs.list(...at)
          .next()
      ).done,
    ).toBe(false);
  });
});

it('cancels a job, whose nodes are free for the next, as the SDK asks for it', async () => {
  const jumping = await startJumpingEmulator();
  try {
    const { client, at } = stageOn(jumping, 'busy');
    const jobs = [];
    for await (const job of client.jobs.list(...at)) jobs.push(job);
    const onMain = jobs.filter(({ properties }) => properties.computeId?.endsWith('/train-main'));
    const running = onMain.find(({ properties }) => properties.status === 'Running');
    const name = running?.name ?? '';
    await client.jobs.beginCancelAndWait(...at, name, { updateIntervalInMs: 1 });
    const statusOf = async (job = '') => (await client.jobs.get(...at, job)).properties.status;
    expect(await statusOf(name)).toBe('Canceled');
    const waiting = onMain.filter((job) => job !== running);
    expect(await Promise.all(waiting.map((job) => statusOf(job.name)))).toEqual([
      'Running',
      'Running',
    ]);
    await client.jobs.beginCancelAndWait(...at, name, { updateIntervalInMs: 1 });
    expect(await statusOf(name)).toBe('Canceled');
  } finally {
    await jumping.close();
  }
});
