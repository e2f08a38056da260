import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { avery, dana, riley, type Person } from '../entra/people';
import type { TestEmulator } from '../testing/test-emulator';
import published from './examples/locks.json' with { type: 'json' };
import { missingFields } from './field-paths';
import { stageOn, startStillEmulator, type Answer, type Stage } from './stage';

// The example is that of Microsoft.Authorization/locks 2020-05-01 in Azure/azure-rest-api-specs.

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const LOCKS = 'providers/Microsoft.Authorization/locks';
const VERSION = 'api-version=2020-05-01';

const scopes = {
  subscription: ({ subscriptionId }: Stage) => `/subscriptions/${subscriptionId}`,
  group: ({ subscriptionId, at: [group] }: Stage) =>
    `/subscriptions/${subscriptionId}/resourceGroups/${group}`,
  workspace: ({ workspaceId }: Stage) => workspaceId,
  compute: ({ workspaceId }: Stage) => `${workspaceId}/computes/mika-dev`,
};
type ScopeName = keyof typeof scopes;

function lock(stage: Stage, scope: ScopeName, level: string, name = scope): Promise<Answer> {
  const path = `${scopes[scope](stage)}/${LOCKS}/${name}?${VERSION}`;
  return stage.call('PUT', path, { properties: { level, notes: 'Ask first.' } });
}

async function namesAt(stage: Stage, scope: ScopeName, filter = ''): Promise<unknown[]> {
  const path = `${scopes[scope](stage)}/${LOCKS}?${VERSION}${filter}`;
  const { body } = await stage.call('GET', path);
  return valueOf(body).map((one) => one.name);
}

function valueOf(body: unknown): { name: string }[] {
  const isList = typeof body === 'object' && body !== null && 'value' in body;
  return isList && Array.isArray(body.value) ? body.value : [];
}

async function statusAs(person: Person, method: string, path: string): Promise<number> {
  const response = await fetch(new URL(path, test.origin), {
    method,
    headers: {
      authorization: `Bearer ${await test.tokenOf(person)}`,
      'content-type': 'application/json',
    },
    ...(method === 'PUT' && { body: JSON.stringify({ properties: { level: 'ReadOnly' } }) }),
  });
  return response.status;
}

describe('locks as resources', () => {
  it('have the fields of the published answer', async () => {
    const stage = stageOn(test, 'team');
    expect((await lock(stage, 'group', 'ReadOnly')).status).toBe(201);
    const path = `${scopes.group(stage)}/${LOCKS}`;
    const { body } = await stage.call('GET', `${path}?${VERSION}`);
    expect(missingFields(published.responses[200].body, body)).toEqual([]);
    expect(body).toMatchObject({
      value: [{ id: `${path}/group`, properties: { level: 'ReadOnly', notes: 'Ask first.' } }],
    });
    expect((await stage.call('GET', `${path}/GROUP?${VERSION}`)).body).toMatchObject({
      name: 'group',
    });
  });

  it.each([
    ['subscription', '', ['subscription', 'group', 'workspace', 'compute']],
    ['workspace', '', ['subscription', 'group', 'workspace', 'compute']],
    ['workspace', '&$filter=atScope()', ['subscription', 'group', 'workspace']],
    ['subscription', '&$filter=atScope()', ['subscription']],
    ['compute', '&$filter=atScope()', ['subscription', 'group', 'workspace', 'compute']],
  ] as const)('at the %s%s are listed: %j', async (scope, filter, expected) => {
    const stage = stageOn(test, 'team');
    for (const name of ['subscription', 'group', 'workspace', 'compute'] as const) {
      await lock(stage, name, 'CanNotDelete');
    }
    expect(await namesAt(stage, scope, filter)).toEqual(expected);
  });

  it('are replaced by a second PUT, and gone after a DELETE', async () => {
    const stage = stageOn(test, 'team');
    await lock(stage, 'group', 'ReadOnly');
    expect((await lock(stage, 'group', 'CanNotDelete')).status).toBe(200);
    const path = `${scopes.group(stage)}/${LOCKS}/group?${VERSION}`;
    expect((await stage.call('GET', path)).body).toMatchObject({
      properties: { level: 'CanNotDelete' },
    });
    expect((await stage.call('DELETE', path)).status).toBe(200);
    expect((await stage.call('DELETE', path)).status).toBe(204);
    expect((await stage.call('GET', path)).status).toBe(404);
  });

  it.each([
    ['no level', { properties: {} }],
    ['a level that ARM does not know', { properties: { level: 'Frozen' } }],
    ['nothing', undefined],
  ])('are refused with %s', async (_, body) => {
    const stage = stageOn(test, 'team');
    const path = `${scopes.group(stage)}/${LOCKS}/odd?${VERSION}`;
    expect((await stage.call('PUT', path, body)).status).toBe(400);
  });

  it.each(['/resourceGroups/rg-nowhere', '/resourceGroups/rg-ml-research/providers/A.B/c/d'])(
    'cannot be put on %s, which is not there',
    async (below) => {
      const stage = stageOn(test, 'team');
      const path = `${scopes.subscription(stage)}${below}/${LOCKS}/x?${VERSION}`;
      const answer = await stage.call('PUT', path, { properties: { level: 'ReadOnly' } });
      expect(answer.status).toBe(404);
    },
  );

  it.each([
    ['an owner', avery, 200, 201, 200],
    ['a data scientist', dana, 200, 403, 403],
    ['a reader', riley, 200, 403, 403],
  ])('let %s read, write and remove: %3$i %4$i %5$i', async (_, person, get, put, remove) => {
    const stage = stageOn(test, 'team');
    const path = `${scopes.workspace(stage)}/${LOCKS}`;
    expect(await statusAs(person, 'GET', `${path}?${VERSION}`)).toBe(get);
    expect(await statusAs(person, 'PUT', `${path}/mine?${VERSION}`)).toBe(put);
    expect(await statusAs(person, 'DELETE', `${path}/mine?${VERSION}`)).toBe(remove);
  });
});

describe('what locks refuse', () => {
  const cluster = {
    location: 'eastus',
    properties: {
      computeType: 'AmlCompute',
      properties: { vmSize: 'Standard_DS3_v2', scaleSettings: { maxNodeCount: 2 } },
    },
  };
  const scale = { properties: { properties: { scaleSettings: { maxNodeCount: 5 } } } };
  const calls = [
    ['read', 'GET', 'computes/mika-dev', undefined],
    ['create', 'PUT', 'computes/new-cluster', cluster],
    ['update', 'PATCH', 'computes/cpu-train', scale],
    ['start', 'POST', 'computes/mika-dev/start', undefined],
    ['delete', 'DELETE', 'computes/mika-dev?underlyingResourceAction=Delete', undefined],
  ] as const;
  const asAlways = { read: 200, create: 201, update: 200, start: 202, delete: 202 };
  const noDelete = { ...asAlways, delete: 409 };
  const readOnly = { read: 200, create: 409, update: 409, start: 409, delete: 409 };

  it.each([
    ['CanNotDelete', 'subscription', noDelete],
    ['CanNotDelete', 'group', noDelete],
    ['CanNotDelete', 'workspace', noDelete],
    ['CanNotDelete', 'compute', noDelete],
    ['ReadOnly', 'group', readOnly],
    ['ReadOnly', 'workspace', readOnly],
    // Only one compute is locked: others can be made and changed.
    ['ReadOnly', 'compute', { ...readOnly, create: 201, update: 200 }],
  ] as const)('%s on the %s', async (level, scope, expected) => {
    const statuses = new Map<string, number>();
    for (const [name, method, path, body] of calls) {
      const stage = stageOn(test, 'team');
      await lock(stage, scope, level);
      const { status } = await stage.call(method, `${stage.workspaceId}/${path}`, body);
      statuses.set(name, status);
    }
    expect(Object.fromEntries(statuses)).toEqual(expected);
  });

  it('names the scope that is locked, and lets go when the lock is removed', async () => {
    const stage = stageOn(test, 'locked');
    const path = `${stage.workspaceId}/computes/priya-risk`;
    const remove = () => stage.call('DELETE', `${path}?underlyingResourceAction=Delete`);
    const group = scopes.group(stage);
    expect(await remove()).toMatchObject({
      status: 409,
      body: {
        error: {
          code: 'ScopeLocked',
          message:
            `The scope '${path}' cannot perform delete operation because following scope(s) are ` +
            `locked: '${group}'. Please remove the lock and try again.`,
        },
      },
    });
    await stage.call('DELETE', `${group}/${LOCKS}/month-end-freeze?${VERSION}`);
    expect((await remove()).status).toBe(202);
  });

  it('keeps a cluster at Resizing 0 -> 0 until the lock is removed', async () => {
    const stage = stageOn(test, 'locked');
    const propertiesNow = async () =>
      (await stage.client.computeOperations.get(...stage.at, 'risk-train')).properties;
    stage.advance(3_600);
    expect(await propertiesNow()).toMatchObject({
      properties: { allocationState: 'Resizing', currentNodeCount: 0, targetNodeCount: 0 },
    });
    await stage.call('DELETE', `${scopes.group(stage)}/${LOCKS}/month-end-freeze?${VERSION}`);
    stage.advance(120);
    expect(await propertiesNow()).toMatchObject({
      properties: { allocationState: 'Steady', nodeStateCounts: { runningNodeCount: 2 } },
    });
  });
});
