import { describe, expect, test } from 'vitest';
import { answerNeed, type FreeNeed } from './free-need';
import { quotaTree } from './quota-tree';
import { aCluster, anInstance, sizes } from './quota.fixture';
import type { RegionUsage } from './region-usage';

const place = { resourceGroup: 'rg', workspace: 'ours' };
const DSV2 = { family: 'standardDSv2Family', priority: 'Dedicated' } as const;
const usage: RegionUsage = {
  location: 'eastus',
  dedicated: { used: 90, limit: 100 },
  lowPriority: { used: 0, limit: 50 },
  lines: [{ ...DSV2, used: 20, limit: 24 }],
};
const limited: RegionUsage = { ...usage, limits: [{ place, family: DSV2.family, limit: 2 }] };
const full: RegionUsage = { ...usage, dedicated: { used: 100, limit: 100 } };

const stopped = anInstance('stopped', { state: 'Stopped' });
const other = anInstance('other', { state: 'Stopped', vmSize: 'Standard_E8s_v3' });

const answer = (change: Partial<FreeNeed>, told = usage) =>
  answerNeed({
    cores: 8,
    location: 'eastus',
    priority: 'Dedicated',
    computes: [stopped, other],
    sizes,
    tree: quotaTree(told),
    place,
    ...change,
  });
const named = ({ plan }: ReturnType<typeof answer>) =>
  plan.steps.map(({ compute }) => compute.name);

describe('what is free now', () => {
  test.each([
    ['of the total', {}, usage, 10],
    ['the family is tighter', { family: DSV2.family }, usage, 4],
    ['the workspace’s own limit is tighter still', { family: DSV2.family }, limited, 2],
    [
      'low priority has one pool',
      { family: DSV2.family, priority: 'LowPriority' as const },
      usage,
      50,
    ],
    ['a family of which nothing is said', { family: 'standardXFamily' }, usage, 10],
    ['nothing is said at all', {}, { location: 'eastus', lines: [] }, Infinity],
  ])('%s', (_, change, told, left) => {
    expect(answer(change, told).left).toBe(left);
  });
});

describe('what else it takes', () => {
  test('nothing where enough is free', () => {
    expect(answer({ cores: 10 }).plan).toEqual({ steps: [], frees: 0, short: 0 });
  });

  test('computes of the family where that is short', () => {
    expect(named(answer({ family: DSV2.family }))).toEqual(['stopped']);
  });

  test('computes of any where the total alone is', () => {
    expect(named(answer({ family: 'standardXFamily' }, full))).toEqual(['other']);
    expect(named(answer({ family: DSV2.family, cores: 4 }, full))).toEqual(['stopped']);
  });

  test('less by what is on its way out', () => {
    const computes = [
      { ...stopped, state: 'Deleting' },
      aCluster('c', { nodes: { leaving: 1 } }),
      other,
    ];
    expect(answer({ computes, cores: 18 })).toMatchObject({
      left: 10,
      leaving: 8,
      plan: { steps: [] },
    });
    expect(named(answer({ computes, cores: 19 }))).toEqual(['other']);
  });
});
