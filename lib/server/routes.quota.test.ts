import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dana, riley } from '@/emulator/entra/people';
import * as quota from '@/lib/contract/quota';
import { quotaTree, samePlace, type QuotaNode } from '@/lib/domain/quota/quota-tree';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const DSV3 = 'Standard_DSv3_Family_Cluster_Dedicated_vCPUs';

function made(seed: 'team' | 'quota-full' | 'busy') {
  const { params, location } = app.workspace(seed);
  const { subscriptionId, ...place } = params;
  return { region: { subscriptionId, location }, place };
}

describe('the usage of a region', () => {
  const flat = (nodes: readonly QuotaNode[]): QuotaNode[] =>
    nodes.flatMap((node) => [node, ...flat(node.children)]);

  test.each(['team', 'quota-full', 'busy'] as const)('adds up at every level: %s', async (seed) => {
    const { region } = made(seed);
    const nodes = flat(quotaTree(await app.call(quota.getRegionUsage, { params: region })));
    expect(nodes.filter(({ level }) => level === 'compute').length).toBeGreaterThan(2);
    expect(nodes.filter(({ level }) => level === 'rest')).toEqual([]);
  });

  test('counts an instance that is stopped', async () => {
    const { region, place } = made('quota-full');
    const { lines } = await app.call(quota.getRegionUsage, { params: region, as: riley });
    expect(lines).toContainEqual(
      expect.objectContaining({ place, compute: 'mika-explore', used: 4 }),
    );
  });

  test('is told without limits to whoever may not read those', async () => {
    const { region } = made('team');
    app.emulator.fault(region.subscriptionId, { path: '/subscriptions/**/quotas', status: 403 });
    const usage = await app.call(quota.getRegionUsage, { params: region });
    expect(usage.limits).toBeUndefined();
    expect(usage.lines.length).toBeGreaterThan(5);
  });

  test('is no half an answer where the service fails', async () => {
    const { region } = made('team');
    app.emulator.fault(region.subscriptionId, { path: '/subscriptions/**/quotas', status: 500 });
    expect(await app.fail(quota.getRegionUsage, { params: region })).toMatchObject({
      code: 'service-failed',
    });
  });
});

const set = (seed: 'team' | 'quota-full', change: Record<string, unknown> = {}) => {
  const { region, place } = made(seed);
  return { params: region, body: { ...place, family: DSV3, limit: 40, ...change } };
};

describe('a limit of a workspace', () => {
  test('is set, and told from then on', async () => {
    const sent = set('team');
    expect(await app.call(quota.setWorkspaceLimit, sent)).toEqual({ limit: 40 });
    const { limits } = await app.call(quota.getRegionUsage, { params: sent.params });
    const { resourceGroup, workspace } = sent.body;
    expect(limits?.filter(({ place }) => samePlace(place, { resourceGroup, workspace }))).toEqual([
      { place: { resourceGroup, workspace }, family: DSV3, limit: 40 },
    ]);
  });

  test.each([
    ['team', { limit: 4_000 }, 'InvalidQuotaExceedsSubscriptionLimit'],
    ['quota-full', { limit: 7 }, 'InvalidQuotaBelowClusterMinimum'],
    ['team', { family: 'Standard_Nonsense_vCPUs' }, 'InvalidVMFamilyName'],
    ['team', { workspace: 'not-there' }, 'Failure'],
  ] as const)('%s, %j: the service’s own word stands at the field', async (seed, change, word) => {
    expect(await app.fail(quota.setWorkspaceLimit, set(seed, change))).toMatchObject({
      status: 422,
      code: 'rejected',
      fields: [{ path: 'limit', message: expect.stringContaining(`(${word})`) }],
      service: { status: 200, code: word },
    });
  });

  test.each([
    [{ limit: -1 }, 'limit'],
    [{ limit: 1.5 }, 'limit'],
    [{ limit: '12' }, 'limit'],
    [{ limit: 2 ** 31 }, 'limit'],
    [{ family: '../../x' }, 'family'],
    [{ workspace: 'a/b' }, 'workspace'],
  ])('%j is not sent', async (change, path) => {
    const sent = set('team', change);
    expect(await app.fail(quota.setWorkspaceLimit, sent)).toMatchObject({
      code: 'invalid-input',
      fields: [expect.objectContaining({ path })],
    });
  });

  test('takes a right at the subscription, which a data scientist has not got', async () => {
    expect(await app.fail(quota.setWorkspaceLimit, { ...set('team'), as: dana })).toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('locations/updateQuotas/action'),
    });
  });
});
