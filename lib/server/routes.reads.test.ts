import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dana, noa, riley } from '@/emulator/entra/people';
import * as computes from '@/lib/contract/computes';
import * as regions from '@/lib/contract/regions';
import * as workspaces from '@/lib/contract/workspaces';
import { isGranted } from '@/lib/domain/permission/permission';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const made: TestApp['workspace'] = (...seed) => app.workspace(...seed);

describe('workspaces', () => {
  test('are found across subscriptions, with the names of both', async () => {
    const one = made('team', { displayName: 'One' });
    const two = made('empty', { displayName: 'Two' });
    const { workspaces: found, failures } = await app.call(workspaces.listWorkspaces);
    expect(failures).toEqual([]);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...one.params, subscriptionName: 'One' }),
        expect.objectContaining({ ...two.params, subscriptionName: 'Two' }),
      ]),
    );
  });

  test('of a subscription that fails are reported, the others shown', async () => {
    const good = made('empty');
    const bad = made('empty', { displayName: 'Broken' });
    app.emulator.fault(bad.params.subscriptionId, {
      path: '/subscriptions/*/providers/**',
      status: 403,
    });
    const { workspaces: found, failures } = await app.call(workspaces.listWorkspaces);
    expect(failures).toMatchObject([{ subscriptionName: 'Broken' }]);
    expect(found.map(({ subscriptionId }) => subscriptionId)).toContain(good.params.subscriptionId);
  });

  test('are none for someone without access', async () => {
    made('team');
    expect(await app.call(workspaces.listWorkspaces, { as: noa })).toEqual({
      workspaces: [],
      failures: [],
    });
  });

  test('one by its address', async () => {
    const { params, location } = made('team', { displayName: 'Team' });
    expect(await app.call(workspaces.getWorkspace, { params })).toMatchObject({
      ...params,
      location,
      subscriptionName: 'Team',
    });
  });

  test('one whose subscription may not be read is called by its id', async () => {
    const { params } = made('team');
    const { subscriptionId } = params;
    app.emulator.fault(subscriptionId, { path: '/subscriptions/*', status: 403 });
    expect(await app.call(workspaces.getWorkspace, { params })).toMatchObject({
      subscriptionName: subscriptionId,
    });
  });

  test('tell what the caller may do there', async () => {
    const { params } = made('team');
    const start = 'Microsoft.MachineLearningServices/workspaces/computes/start/action';
    const may = async (as: typeof dana) => {
      const { permissions } = await app.call(workspaces.listPermissions, { params, as });
      return isGranted(permissions, start);
    };
    expect(await may(dana)).toBe(true);
    expect(await may(riley)).toBe(false);
  });
});

describe('computes', () => {
  test('are listed with their kinds', async () => {
    const { params } = made('team');
    const { computes: found } = await app.call(computes.listComputes, { params });
    expect(new Set(found.map(({ kind }) => kind))).toEqual(
      new Set(['cluster', 'instance', 'inference', 'attached']),
    );
  });

  test('are listed to the last page, each once', async () => {
    const { params } = made('large', { count: 1000 });
    const { computes: found } = await app.call(computes.listComputes, { params });
    expect(new Set(found.map(({ name }) => name)).size).toBe(1000);
  });

  test('are none in an empty workspace', async () => {
    const { params } = made('empty');
    expect(await app.call(computes.listComputes, { params })).toEqual({ computes: [] });
  });

  test('open alike from the list and by name, with what ARM said', async () => {
    const { params } = made('team');
    const { computes: found } = await app.call(computes.listComputes, { params });
    const details = await Promise.all(
      found.map(({ name }) => app.call(computes.getCompute, { params: { ...params, name } })),
    );
    expect(details.map(({ compute }) => compute.name)).toEqual(found.map(({ name }) => name));
    expect(details[0]?.arm).toMatchObject({
      type: 'Microsoft.MachineLearningServices/workspaces/computes',
    });
  });

  test('have nodes, as many as the list says', async () => {
    const { params } = made('busy');
    const { computes: found } = await app.call(computes.listComputes, { params });
    const busy = found.find((one) => one.kind === 'cluster' && one.currentNodes > 0);
    if (busy?.kind !== 'cluster') throw new Error('The seed has no busy cluster');
    const { nodes } = await app.call(computes.listNodes, {
      params: { ...params, name: busy.name },
    });
    expect(nodes).toHaveLength(busy.currentNodes);
    expect(nodes.filter(({ state }) => state === 'running')).toHaveLength(busy.nodes.running ?? 0);
  });
});

describe('a region', () => {
  test('has quota, by family and in all', async () => {
    const { params, location } = made('team');
    const region = { subscriptionId: params.subscriptionId, location };
    const quota = await app.call(regions.getQuota, { params: region });
    expect(quota.location).toBe(location);
    expect(quota.totalDedicated?.limit).toBeGreaterThan(0);
    expect(quota.totalLowPriority?.limit).toBeGreaterThan(0);
    expect(quota.families.length).toBeGreaterThan(5);
    expect(quota.families.filter(({ name }) => /low/i.test(name))).toEqual([]);
  });

  test('has sizes, each with a price', async () => {
    const { params, location } = made('team');
    const region = { subscriptionId: params.subscriptionId, location };
    const { sizes } = await app.call(regions.listVmSizes, { params: region });
    expect(sizes.length).toBeGreaterThan(50);
    expect(sizes.filter(({ price }) => price.dedicated === undefined)).toEqual([]);
  });
});
