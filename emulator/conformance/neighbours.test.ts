import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dana, noa, riley, type Person } from '../entra/people';
import type { TestEmulator } from '../testing/test-emulator';
import identities from './examples/identities.json' with { type: 'json' };
import subnets from './examples/subnets.json' with { type: 'json' };
import virtualNetworks from './examples/virtual-networks.json' with { type: 'json' };
import { missingFields } from './field-paths';
import { stageOn, startStillEmulator, type Stage } from './stage';

// The examples are those of Microsoft.Network 2023-09-01 and Microsoft.ManagedIdentity 2023-01-31
// in Azure/azure-rest-api-specs.

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const NETWORKS = 'providers/Microsoft.Network/virtualNetworks';
const IDENTITIES = 'providers/Microsoft.ManagedIdentity/userAssignedIdentities';
const NETWORK_VERSION = 'api-version=2024-05-01';
const IDENTITY_VERSION = 'api-version=2023-01-31';

const subscriptionPath = ({ subscriptionId }: Stage) => `/subscriptions/${subscriptionId}`;
const groupPath = (stage: Stage, group: string) =>
  `${subscriptionPath(stage)}/resourceGroups/${group}`;

async function statusFor(person: Person, path: string): Promise<number> {
  const headers = { authorization: `Bearer ${await test.tokenOf(person)}` };
  return (await fetch(new URL(path, test.origin), { headers })).status;
}

describe('virtual networks', () => {
  it('have the fields of the published answers', async () => {
    const stage = stageOn(test, 'team');
    const { body } = await stage.call(
      'GET',
      `${subscriptionPath(stage)}/${NETWORKS}?${NETWORK_VERSION}`,
    );
    const published = virtualNetworks.responses[200].body;
    expect(missingFields(published, body)).toEqual([]);
    const network = `${groupPath(stage, 'rg-network')}/${NETWORKS}/vnet-research`;
    const listed = await stage.call('GET', `${network}/subnets?${NETWORK_VERSION}`);
    expect(missingFields(subnets.responses[200].body, listed.body)).toEqual([]);
  });

  it.each([
    ['rg-network', ['vnet-research', 'vnet-europe']],
    ['RG-NETWORK', ['vnet-research', 'vnet-europe']],
    ['rg-ml-research', []],
  ])('of the group %s are %j', async (group, names) => {
    const stage = stageOn(test, 'team');
    const { body } = await stage.call(
      'GET',
      `${groupPath(stage, group)}/${NETWORKS}?${NETWORK_VERSION}`,
    );
    expect(body).toEqual({ value: names.map((name) => expect.objectContaining({ name })) });
  });

  it.each([
    ['compute', { addressPrefix: '10.20.1.0/24', delegations: [] }, 1],
    ['jump-hosts', { addressPrefix: '10.20.2.0/28' }, 8],
    [
      'functions',
      { delegations: [{ properties: { serviceName: 'Microsoft.Web/serverFarms' } }] },
      0,
    ],
  ])('tell of the subnet %s who uses it', async (name, properties, used) => {
    const stage = stageOn(test, 'team');
    const path = `${groupPath(stage, 'rg-network')}/${NETWORKS}/vnet-research/subnets/${name}`;
    const { body } = await stage.call('GET', `${path}?${NETWORK_VERSION}`);
    expect(body).toMatchObject({ id: path, name, properties });
    const configurations = JSON.stringify(body).match(/\/ipConfigurations\//g) ?? [];
    expect(configurations).toHaveLength(used);
  });

  it.each([
    ['vnet-nowhere', 'ResourceNotFound'],
    ['vnet-research/subnets/nowhere', 'NotFound'],
  ])('%s is answered with %s', async (path, code) => {
    const stage = stageOn(test, 'team');
    const { status, body } = await stage.call(
      'GET',
      `${groupPath(stage, 'rg-network')}/${NETWORKS}/${path}?${NETWORK_VERSION}`,
    );
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { code } });
  });

  it.each([
    ['a reader', riley, 200],
    ['a data scientist who is a reader too', dana, 200],
    ['someone without a role', noa, 403],
  ])('are answered to %s with %3$i', async (_, person, status) => {
    const stage = stageOn(test, 'team');
    const path = `${subscriptionPath(stage)}/${NETWORKS}?${NETWORK_VERSION}`;
    expect(await statusFor(person, path)).toBe(status);
  });

  it('are not of a version that Azure never had', async () => {
    const stage = stageOn(test, 'team');
    const { status, body } = await stage.call(
      'GET',
      `${subscriptionPath(stage)}/${NETWORKS}?api-version=2020-02-30`,
    );
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { code: 'NoRegisteredProviderFound' } });
  });
});

describe('user-assigned identities', () => {
  it('have the fields of the published answer, and ids as the provider spells them', async () => {
    const stage = stageOn(test, 'team');
    const { body } = await stage.call(
      'GET',
      `${subscriptionPath(stage)}/${IDENTITIES}?${IDENTITY_VERSION}`,
    );
    // The names of tags are their owner's own, and a list that fits on one page has no nextLink.
    const missing = missingFields(identities.responses[200].body, body);
    expect(missing.filter((path) => !path.includes('.tags.'))).toEqual(['nextLink']);
    expect(body).toMatchObject({
      value: [
        {
          id: `${groupPath(stage, 'rg-ml-research').replace('resourceGroups', 'resourcegroups')}/${IDENTITIES}/id-training`,
        },
        { name: 'id-feature-store' },
      ],
    });
  });

  it('are read one by one, in any case', async () => {
    const stage = stageOn(test, 'team');
    const path = `${groupPath(stage, 'RG-ml-research')}/${IDENTITIES}`;
    const read = (name: string) => stage.call('GET', `${path}/${name}?${IDENTITY_VERSION}`);
    expect((await read('ID-Training')).body).toMatchObject({ name: 'id-training' });
    expect((await read('id-nobody')).status).toBe(404);
  });
});
