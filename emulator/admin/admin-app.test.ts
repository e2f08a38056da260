import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEmulator } from '../app';
import { dana, people, riley } from '../entra/people';
import { mintAccessToken } from '../entra/tokens';
import { callAdmin } from '../testing/admin-client';

const NOW = Date.UTC(2026, 0, 5, 9);
const emulator = createEmulator({ clock: () => NOW });
const admin = (method: string, path: string, body?: unknown) =>
  callAdmin(emulator, method, path, body);

const madeSchema = z.object({
  subscriptionId: z.string(),
  workspaces: z.array(z.object({ resourceGroup: z.string(), name: z.string(), id: z.string() })),
});

async function make(body: Record<string, unknown> = { seed: 'team' }) {
  const answer = await admin('POST', '/subscriptions', body);
  expect(answer.status).toBe(201);
  const made = madeSchema.parse(answer.body);
  return { ...made, path: `/subscriptions/${made.subscriptionId}` };
}

async function readGroups(subscriptionId: string, person = riley): Promise<Response> {
  const authorization = `Bearer ${await mintAccessToken(emulator, { person })}`;
  const path = `/subscriptions/${subscriptionId}/resourceGroups?api-version=2022-12-01`;
  return emulator.fetch(
    new Request(`http://localhost:4280${path}`, { headers: { authorization } }),
  );
}

describe('a subscription', () => {
  it('is made, read and deleted', async () => {
    const { subscriptionId, path, workspaces } = await make({ seed: 'team', displayName: 'Mine' });
    expect(workspaces[0]?.id).toContain(`/subscriptions/${subscriptionId}/resourceGroups/`);
    expect(await admin('GET', path)).toMatchObject({
      status: 200,
      body: {
        subscriptionId,
        displayName: 'Mine',
        seed: 'team',
        now: '2026-01-05T09:00:00.000Z',
        computes: expect.any(Array),
      },
    });
    expect((await admin('DELETE', path)).status).toBe(204);
    expect((await admin('GET', path)).status).toBe(404);
    expect((await readGroups(subscriptionId)).status).toBe(404);
  });

  it('lets in whom its maker says, with the roles that they were given', async () => {
    const { subscriptionId } = await make({
      seed: 'empty',
      people: [{ person: 'dana', roles: ['Reader'] }],
    });
    expect((await readGroups(subscriptionId, dana)).status).toBe(200);
    expect((await readGroups(subscriptionId, riley)).status).toBe(403);
  });

  it('has a clock of its own', async () => {
    const [moved, still] = [await make(), await make()];
    const answer = await admin('POST', `${moved.path}/clock`, { advanceSeconds: 90 });
    expect(answer).toEqual({ status: 200, body: { now: '2026-01-05T09:01:30.000Z' } });
    expect(await admin('GET', still.path)).toMatchObject({
      body: { now: '2026-01-05T09:00:00.000Z' },
    });
  });

  it('can be given smaller request limits', async () => {
    const { subscriptionId, path } = await make();
    const limits = { reads: 1, writes: 1, deletes: 1, refillPerSecond: 1 };
    expect((await admin('PUT', `${path}/request-limits`, limits)).status).toBe(200);
    expect((await readGroups(subscriptionId)).status).toBe(200);
    const refused = await readGroups(subscriptionId);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('x-ms-request-id')).not.toBeNull();
  });
});

describe('the calls of a subscription', () => {
  it('are listed with who made them, and hold no token and no query', async () => {
    const { subscriptionId, path } = await make();
    await readGroups(subscriptionId);
    const answer = await admin('GET', `${path}/calls`);
    expect(answer.body).toEqual({
      calls: [
        {
          method: 'GET',
          path: `/subscriptions/${subscriptionId}/resourceGroups`,
          status: 200,
          at: '2026-01-05T09:00:00.000Z',
          principalId: riley.oid,
          requestId: expect.any(String),
        },
      ],
    });
    expect((await admin('DELETE', `${path}/calls`)).status).toBe(204);
    expect((await admin('GET', `${path}/calls`)).body).toEqual({ calls: [] });
  });
});

describe('a fault', () => {
  it('strikes as often as it says, and only its subscription', async () => {
    const [broken, whole] = [await make(), await make()];
    const added = await admin('POST', `${broken.path}/faults`, { preset: 'throttled', times: 1 });
    expect(added).toMatchObject({ status: 201, body: { id: expect.any(String), status: 429 } });

    const struck = await readGroups(broken.subscriptionId);
    expect(struck.status).toBe(429);
    expect(struck.headers.get('retry-after')).toBe('5');
    expect(await struck.json()).toMatchObject({ error: { code: 'TooManyRequests' } });
    expect((await readGroups(broken.subscriptionId)).status).toBe(200);
    expect((await readGroups(whole.subscriptionId)).status).toBe(200);
  });

  it.each([
    [{ status: 503, code: 'Busy', path: '/subscriptions/*/resourceGroups' }, 503],
    [{ status: 503, method: 'PUT' }, 200],
    [{ status: 503, path: '/subscriptions/*/providers/**' }, 200],
    [{ preset: 'nonsense' }, 200],
    [{ preset: 'failing', status: 502 }, 502],
  ])('%j answers %i', async (fault, status) => {
    const { subscriptionId, path } = await make();
    await admin('POST', `${path}/faults`, fault);
    expect((await readGroups(subscriptionId)).status).toBe(status);
  });

  it('of nonsense is no JSON', async () => {
    const { subscriptionId, path } = await make();
    await admin('POST', `${path}/faults`, { preset: 'nonsense' });
    const answer = await readGroups(subscriptionId);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  it('is listed, replaced by one of its name, and removed', async () => {
    const { path } = await make();
    const faults = `${path}/faults`;
    await admin('POST', faults, { id: 'mine', status: 500 });
    await admin('POST', faults, { id: 'mine', status: 503 });
    await admin('POST', faults, { id: 'other', preset: 'slow' });
    expect((await admin('GET', faults)).body).toMatchObject({
      faults: [{ id: 'mine', status: 503 }, { id: 'other' }],
    });
    expect((await admin('DELETE', `${faults}/mine`)).status).toBe(204);
    expect((await admin('DELETE', `${faults}/mine`)).status).toBe(404);
    expect((await admin('DELETE', faults)).status).toBe(204);
    expect((await admin('GET', faults)).body).toEqual({ faults: [] });
  });

  it('without a subscription reaches sign-in', async () => {
    const { body } = await admin('POST', '/faults', { preset: 'failing', path: '/entra/**' });
    const keys = await emulator.fetch(
      new Request('http://localhost/entra/common/discovery/v2.0/keys'),
    );
    expect(keys.status).toBe(500);
    const { id } = z.object({ id: z.string() }).parse(body);
    expect((await admin('DELETE', `/faults/${id}`)).status).toBe(204);
  });
});

describe('a job', () => {
  const computesSchema = z.object({
    computes: z.array(
      z.object({ name: z.string(), workspace: z.string(), computeType: z.string() }),
    ),
  });

  it('is queued on a cluster and refused elsewhere', async () => {
    const { path } = await make({ seed: 'team' });
    const { computes } = computesSchema.parse((await admin('GET', path)).body);
    const answers = await Promise.all(
      ['AmlCompute', 'ComputeInstance'].map(async (type) => {
        const compute = computes.find(({ computeType }) => computeType === type);
        return admin('POST', `${path}/jobs`, {
          workspace: compute?.workspace,
          compute: compute?.name,
          nodes: 1,
          durationSeconds: 60,
          person: 'dana',
          displayName: 'nightly-forecast',
        });
      }),
    );
    expect(answers).toMatchObject([
      { status: 201, body: { name: expect.any(String) } },
      { status: 409, body: { error: { message: expect.stringContaining('not a cluster') } } },
    ]);
    expect(JSON.stringify(emulator.state)).toContain('"displayName":"nightly-forecast"');
  });
});

describe('somebody at work', () => {
  it('keeps an instance from idling, if it runs', async () => {
    const { path } = await make({ seed: 'team' });
    const answers = await Promise.all(
      ['dana-notebooks', 'mika-dev', 'nobodys'].map((compute) =>
        admin('POST', `${path}/activity`, { compute, minutes: 30 }),
      ),
    );
    expect(answers).toMatchObject([
      { status: 200, body: { activeUntil: expect.stringMatching(/Z$/) } },
      { status: 409, body: { error: { message: "Instance 'mika-dev' is not running." } } },
      { status: 409, body: { error: { message: "There is no instance 'nobodys'." } } },
    ]);
  });
});

describe('the rest', () => {
  it('says that it is well, and who can sign in', async () => {
    expect(await admin('GET', '/health')).toEqual({ status: 200, body: { ok: true } });
    expect(await admin('GET', '/people')).toEqual({ status: 200, body: { people } });
    expect((await admin('GET', '/nothing')).status).toBe(404);
  });

  it('sets how long tokens live', async () => {
    const own = createEmulator();
    await callAdmin(own, 'PUT', '/token-lifetime', { seconds: 60 });
    await callAdmin(own, 'PUT', '/token-lifetime', { seconds: 5, person: 'dana' });
    expect(own.state.tokenLifetime).toEqual({ seconds: 60, ofPerson: { [dana.oid]: 5 } });
  });
});

describe('a body that is not sound', () => {
  it.each([
    ['/subscriptions', {}, 'seed'],
    ['/subscriptions', { seed: 'palace' }, 'seed'],
    ['/subscriptions', { seed: 'large', count: -1 }, 'count'],
    ['/subscriptions', { seed: 'team', colour: 'red' }, ''],
    ['/subscriptions', { seed: 'team', people: [{ person: 'who', roles: [] }] }, 'people.0.person'],
    [
      '/subscriptions',
      { seed: 'team', people: [{ person: 'dana', roles: ['King'] }] },
      'people.0.roles.0',
    ],
    ['/faults', {}, ''],
    ['/faults', { preset: 'gremlins' }, 'preset'],
    ['/faults', { status: 200 }, 'status'],
    ['/faults', { status: 500, times: 0 }, 'times'],
    ['/faults', { status: 500, probability: 0 }, 'probability'],
    ['/faults', { status: 500, method: 'get' }, 'method'],
  ])('sent to %s as %j is refused, naming %j', async (path, body, field) => {
    const answer = await admin('POST', path, body);
    expect(answer).toMatchObject({ status: 400, body: { error: { field } } });
  });

  it.each([
    ['clock', 'POST', { advanceSeconds: -1 }, 'advanceSeconds'],
    ['clock', 'POST', { advanceSeconds: 'PT5M' }, 'advanceSeconds'],
    ['request-limits', 'PUT', { reads: 0, writes: 1, deletes: 1, refillPerSecond: 1 }, 'reads'],
    [
      'request-limits',
      'PUT',
      { reads: 1, writes: 1, deletes: 1, refillPerSecond: 0 },
      'refillPerSecond',
    ],
    ['activity', 'POST', { compute: 'c', minutes: -1 }, 'minutes'],
    ['jobs', 'POST', { workspace: 'w', compute: 'c', nodes: 0, durationSeconds: 1 }, 'nodes'],
    [
      'jobs',
      'POST',
      { workspace: 'w', compute: 'c', nodes: 1, durationSeconds: 1, displayName: '' },
      'displayName',
    ],
  ])('sent to a subscription for its %s is refused', async (what, method, body, field) => {
    const { path } = await make();
    const answer = await admin(method, `${path}/${what}`, body);
    expect(answer).toMatchObject({ status: 400, body: { error: { field } } });
  });

  it.each([
    ['text/plain', '{"seed":"team"}', 415],
    ['application/json', '{"seed":', 400],
  ])('of type %s holding %s answers %i', async (type, body, status) => {
    const response = await emulator.fetch(
      new Request('http://localhost:4280/_emulator/subscriptions', {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      }),
    );
    expect(response.status).toBe(status);
  });
});

describe('a request by another name of the machine', () => {
  it.each(['http://evil.example/_emulator/health', 'http://10.0.0.1/subscriptions'])(
    '%s is not answered',
    async (url) => {
      expect((await emulator.fetch(new Request(url))).status).toBe(421);
    },
  );
});
