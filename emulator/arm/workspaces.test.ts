import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { avery, dana, riley, sam, type Person } from '../entra/people';
import { startTestEmulator, type TestEmulator } from '../testing/test-emulator';

let test: TestEmulator;
beforeAll(async () => {
  test = await startTestEmulator();
});
afterAll(() => test.close());

const ML = 'Microsoft.MachineLearningServices';
const listSchema = z.object({ value: z.array(z.looseObject({ id: z.string().optional() })) });

async function get(path: string, version: string, person: Person): Promise<Response> {
  const authorization = `Bearer ${await test.tokenOf(person)}`;
  return fetch(`${test.origin}${path}?api-version=${version}`, { headers: { authorization } });
}

async function idsOf(response: Response): Promise<unknown[]> {
  return listSchema.parse(await response.json()).value.map(({ id }) => id);
}

function teamOf(people?: Person[]) {
  const made = test.makeSubscription('team', people === undefined ? {} : { people });
  const root = `/subscriptions/${made.subscriptionId}`;
  const [first] = made.workspaces;
  if (first === undefined) throw new Error('The team seed has to have a workspace.');
  const group = `${root}/resourceGroups/${first.resourceGroup}`;
  return { ...made, root, group, workspace: `${group}/providers/${ML}/workspaces/${first.name}` };
}

describe('workspaces', () => {
  it('are listed by subscription and by group, and read one by one', async () => {
    const { root, group, workspace, workspaces } = teamOf();
    const all = await idsOf(await get(`${root}/providers/${ML}/workspaces`, '2025-12-01', riley));
    expect(all).toHaveLength(workspaces.length);
    expect(all).toContain(workspace);
    const ofGroup = await get(`${group}/providers/${ML}/workspaces`, '2025-12-01', riley);
    expect(await idsOf(ofGroup)).toContain(workspace);

    const one: unknown = await (await get(workspace, '2025-12-01', riley)).json();
    expect(one).toMatchObject({
      id: workspace,
      type: `${ML}/workspaces`,
      identity: { type: 'SystemAssigned' },
      properties: {
        provisioningState: 'Succeeded',
        workspaceId: expect.any(String),
        storageAccount: expect.stringContaining('Microsoft.Storage'),
        publicNetworkAccess: 'Enabled',
      },
    });
  });

  it('that are not there are told with their group', async () => {
    const { group, root } = teamOf();
    const missing = await get(`${group}/providers/${ML}/workspaces/nope`, '2025-12-01', riley);
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ error: { code: 'ResourceNotFound' } });
    const noGroup = `${root}/resourceGroups/nope/providers/${ML}/workspaces/ws`;
    const response = await get(noGroup, '2025-12-01', riley);
    expect(await response.json()).toMatchObject({ error: { code: 'ResourceGroupNotFound' } });
  });

  it('are listed to whom a workspace role alone was given, though groups are not', async () => {
    const { root, workspace } = teamOf([{ ...sam, roles: ['AzureML Data Scientist'] }]);
    const list = await get(`${root}/providers/${ML}/workspaces`, '2025-12-01', sam);
    expect(await idsOf(list)).toContain(workspace);
    const groups = await get(`${root}/resourceGroups`, '2022-12-01', sam);
    expect(groups.status).toBe(200);
    expect(await idsOf(groups)).toEqual([]);
  });
});

describe('resource groups', () => {
  it('are listed, and read one by one in any case', async () => {
    const { root, group } = teamOf();
    expect(await idsOf(await get(`${root}/resourcegroups`, '2025-04-01', riley))).toContain(group);
    const one = await get(group.toLowerCase(), '2025-04-01', riley);
    expect(await one.json()).toMatchObject({
      id: group,
      type: 'Microsoft.Resources/resourceGroups',
    });
  });
});

describe('permissions', () => {
  it.each(['root', 'group', 'workspace'] as const)('are told at the %s', async (level) => {
    const path = `${teamOf()[level]}/providers/Microsoft.Authorization/permissions`;
    const ofAvery = await get(path, '2022-04-01', avery);
    expect(await ofAvery.json()).toEqual({
      value: [{ actions: ['*'], notActions: [], dataActions: [], notDataActions: [] }],
    });
    const ofDana = listSchema.parse(await (await get(path, '2022-04-01', dana)).json());
    expect(ofDana.value).toHaveLength(dana.roles.length);
  });

  it('of what is not there are not told', async () => {
    const { group } = teamOf();
    const path = `${group}/providers/${ML}/workspaces/nope/providers/Microsoft.Authorization/permissions`;
    expect((await get(path, '2022-04-01', avery)).status).toBe(404);
  });
});
