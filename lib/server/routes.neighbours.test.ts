import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avery, dana, noa, riley } from '@/emulator/entra/people';
import { listJobs } from '@/lib/contract/jobs';
import * as neighbours from '@/lib/contract/neighbours';
import { queueLengths } from '@/lib/domain/job/job-state';
import { freeAddresses } from '@/lib/domain/network/addresses';
import { findSubnet } from '@/lib/domain/network/subnet-id';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const inSubscription = ({ subscriptionId }: { subscriptionId: string }) => ({
  params: { subscriptionId },
});
const groupId = (subscriptionId: string, group: string) =>
  `/subscriptions/${subscriptionId}/resourceGroups/${group}`;
const subnetIdIn = (subscriptionId: string, group: string, network: string, subnet: string) =>
  `${groupId(subscriptionId, group)}/providers/Microsoft.Network/virtualNetworks/${network}/subnets/${subnet}`;

describe('networks', () => {
  test('come with their subnets and what is free in them', async () => {
    const { params } = app.workspace('busy');
    const { networks } = await app.call(neighbours.listVirtualNetworks, inSubscription(params));
    expect(networks).toMatchObject([
      { name: 'vnet-risk', resourceGroup: params.resourceGroup, location: 'eastus' },
    ]);
    const id = subnetIdIn(params.subscriptionId, params.resourceGroup, 'vnet-risk', 'legacy');
    const { subnet } = findSubnet(networks, id) ?? {};
    // A /28 leaves eleven; nine are taken by others and two by nodes.
    expect(subnet).toMatchObject({ addressPrefixes: ['10.50.2.0/28'], usedAddresses: 11 });
    expect(subnet && freeAddresses(subnet)).toBe(0);
  });

  test('are forbidden to those without access, who can still paste an id', async () => {
    const { params } = app.workspace('busy');
    const sent = { ...inSubscription(params), as: noa };
    const { listIdentities, listSshKeys, listVirtualNetworks } = neighbours;
    for (const endpoint of [listVirtualNetworks, listIdentities, listSshKeys]) {
      expect(await app.fail(endpoint, sent)).toMatchObject({ status: 403, code: 'forbidden' });
    }
  });
});

test('identities come with the group that tells two of one name apart', async () => {
  const { params } = app.workspace('busy');
  const { identities } = await app.call(neighbours.listIdentities, inSubscription(params));
  expect(identities).toEqual([
    {
      id: expect.stringContaining('/userAssignedIdentities/id-scoring'),
      name: 'id-scoring',
      resourceGroup: params.resourceGroup,
      location: 'eastus',
    },
  ]);
});

test('stored SSH keys come with what there is to paste', async () => {
  const { params } = app.workspace('team');
  const { keys } = await app.call(neighbours.listSshKeys, inSubscription(params));
  expect(keys.length).toBeGreaterThan(0);
  for (const { id, name, publicKey } of keys) {
    expect(id).toContain(`/sshPublicKeys/${name}`);
    expect(publicKey).toMatch(/^(?:ssh-|ecdsa-|-----BEGIN)/);
  }
});

/** What an owner does in the portal: the page itself sets no locks. */
async function lock(scope: string, name: string): Promise<void> {
  const place = `${scope}/providers/Microsoft.Authorization/locks/${name}`;
  const response = await fetch(`${app.emulator.origin}${place}?api-version=2020-05-01`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${await app.emulator.tokenOf(avery)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ properties: { level: 'CanNotDelete' } }),
  });
  expect(response.status).toBe(201);
}

describe('locks', () => {
  test('of the resource group hold for the workspace', async () => {
    const { params } = app.workspace('locked');
    expect(await app.call(neighbours.listLocks, { params })).toEqual({
      locks: [
        {
          name: 'month-end-freeze',
          level: 'CanNotDelete',
          scope: groupId(params.subscriptionId, params.resourceGroup),
          notes: expect.stringContaining('books'),
        },
      ],
      unreadable: [],
    });
  });

  test('of a subnet are those over its network', async () => {
    const { params } = app.workspace('locked');
    const { subscriptionId } = params;
    const subnetId = subnetIdIn(subscriptionId, 'rg-finance-network', 'vnet-finance', 'training');
    const { locks } = await app.call(neighbours.listLocks, { params, query: { subnetId } });
    expect(locks.map(({ name }) => name)).toEqual(['month-end-freeze', 'network-freeze']);
  });

  test('that hold for workspace and network are told once', async () => {
    const { params } = app.workspace('busy');
    const { subscriptionId, resourceGroup } = params;
    await lock(groupId(subscriptionId, resourceGroup), 'both');
    const subnetId = subnetIdIn(subscriptionId, resourceGroup, 'vnet-risk', 'training');
    const { locks } = await app.call(neighbours.listLocks, { params, query: { subnetId } });
    expect(locks.map(({ name }) => name)).toEqual(['both']);
  });

  test('on what lies below hold nothing up', async () => {
    const { params } = app.workspace('busy');
    const { subscriptionId, resourceGroup, workspace } = params;
    const place = `${groupId(subscriptionId, resourceGroup)}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`;
    await lock(`${place}/computes/train-main`, 'on-one');
    expect(await app.call(neighbours.listLocks, { params })).toEqual({
      locks: [],
      unreadable: [],
    });
  });

  test('are told to be unknown where they may not be read', async () => {
    const { params } = app.workspace('locked');
    const path = '**/Microsoft.MachineLearningServices/**/locks';
    app.emulator.fault(params.subscriptionId, { path, status: 403 });
    const subnetId = subnetIdIn(
      params.subscriptionId,
      'rg-finance-network',
      'vnet-finance',
      'training',
    );
    expect(await app.call(neighbours.listLocks, { params, query: { subnetId } })).toMatchObject({
      locks: [{ name: 'network-freeze' }],
      unreadable: [expect.stringContaining(`/workspaces/${params.workspace}`)],
    });
  });

  test('of a network that is not there are unknown', async () => {
    const { params } = app.workspace('busy');
    const subnetId = subnetIdIn(params.subscriptionId, 'rg-nowhere', 'v', 's');
    expect(await app.call(neighbours.listLocks, { params, query: { subnetId } })).toMatchObject({
      unreadable: [expect.stringContaining('rg-nowhere')],
    });
  });
});

describe('jobs', () => {
  test('that have not ended, with who, since when and on how many nodes', async () => {
    const { params } = app.workspace('busy');
    const { jobs } = await app.call(listJobs, { params, as: riley });
    expect(jobs.filter(({ compute }) => compute === 'train-main')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ status: 'Queued', nodes: 4, createdOn: expect.any(String) }),
        expect.objectContaining({
          status: 'Running',
          createdBy: dana.name,
          startedOn: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        }),
      ]),
    );
    expect(queueLengths(jobs).get('train-main')).toBe(2);
  });

  test('that have ended are left out', async () => {
    const { params } = app.workspace('busy');
    app.emulator.advance(params.subscriptionId, 24 * 60 * 60);
    const { jobs } = await app.call(listJobs, { params });
    const ended = new Set(['Completed', 'Failed', 'Canceled']);
    expect(jobs.filter(({ status }) => ended.has(status))).toEqual([]);
  });

  test('tell how long those that started waited, ended ones included', async () => {
    const { params } = app.workspace('team');
    app.emulator.advance(params.subscriptionId, 24 * 60 * 60);
    const { jobs, waits } = await app.call(listJobs, { params });
    expect(jobs.filter(({ compute }) => compute === 'cpu-train')).toEqual([]);
    expect(waits).toContainEqual({
      compute: 'cpu-train',
      medianSeconds: expect.any(Number),
      jobs: 1,
    });
  });

  test('are forbidden to those without access', async () => {
    const { params } = app.workspace('busy');
    expect(await app.fail(listJobs, { params, as: noa })).toMatchObject({ code: 'forbidden' });
  });
});
