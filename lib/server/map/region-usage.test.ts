import { describe, expect, test } from 'vitest';
import quotas from '@/emulator/conformance/examples/quotas.json';
import { quotaTree, type QuotaNode } from '@/lib/domain/quota/quota-tree';
import { regionUsageSchema } from '@/lib/domain/quota/region-usage';
import usages from './fixtures/usage-list.json';
import { regionUsageOf } from './region-usage';

const published = quotas.responses[200].body.value;
const usage = regionUsageSchema.parse(regionUsageOf('eastus', usages.value, published));
const type = (level: string) => `Microsoft.MachineLearningServices/${level}/usages`;

const all = (nodes: readonly QuotaNode[]): QuotaNode[] =>
  nodes.flatMap((node) => [node, ...all(node.children)]);

describe('the published usages', () => {
  test('tell the region’s totals', () => {
    expect(usage).toMatchObject({
      dedicated: { used: 14, limit: 24 },
      lowPriority: { used: 18, limit: 50 },
      computes: { used: 7, limit: 100 },
    });
  });

  test('add up at every level, in both spellings of a type', () => {
    const nodes = all(quotaTree(usage));
    expect(nodes.filter(({ level }) => level === 'rest')).toEqual([]);
    expect(nodes.filter(({ level }) => level === 'compute')).toHaveLength(7);
    expect(nodes.find(({ compute }) => compute === 'demo_cluster1_nc')).toMatchObject({
      priority: 'Dedicated',
      used: 6,
      place: { resourceGroup: 'rg', workspace: 'demo_workspace1' },
    });
  });

  test('leave out families of low priority that nobody uses', () => {
    const low = usage.lines.filter(({ priority, place }) => priority === 'LowPriority' && !place);
    expect(low.map(({ family }) => family)).toEqual([
      'Standard_NC_Family_Cluster_LowPriority_vCPUs',
    ]);
  });
});

describe('the published quotas', () => {
  test('are limits of workspaces where they are not their family’s', () => {
    const ofDSv2 = usage.limits?.filter(({ family }) => family.includes('_DSv2_'));
    expect(ofDSv2?.map(({ place, limit }) => [place.workspace, limit])).toEqual([
      ['demo_workspace2', 12],
      ['demo_workspace3', 12],
    ]);
  });

  test('that may not be read are not taken for none', () => {
    expect(regionUsageOf('eastus', usages.value, undefined)).not.toHaveProperty('limits');
  });
});

test('names of another answer of the service: types tell what they are', () => {
  const odd = [
    {
      type: type('dedicatedCores'),
      currentValue: 24,
      limit: 300,
      name: { value: 'TotalDedicatedCores' },
    },
    {
      type: type('vmFamily'),
      currentValue: 24,
      limit: -1,
      name: { value: 'standardNCADSA100v4Family' },
    },
    { type: type('someday'), currentValue: 1, limit: 2, name: { value: 'new' } },
    {},
  ];
  expect(regionUsageOf('eastus', odd, [])).toEqual({
    location: 'eastus',
    dedicated: { used: 24, limit: 300 },
    lines: [{ family: 'standardNCADSA100v4Family', priority: 'Dedicated', used: 24, limit: -1 }],
    limits: [],
  });
});
