import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withOwnComputes } from './own-computes';
import { quotaTree, type QuotaNode } from './quota-tree';
import { aCluster, anInstance, sizes } from './quota.fixture';
import type { RegionUsage, UsageLine } from './region-usage';

const ours = { resourceGroup: 'rg', workspace: 'ours' };
const theirs = { resourceGroup: 'rg', workspace: 'theirs' };
const DSV2 = 'Standard_DSv2_Family_Cluster_Dedicated_vCPUs';

const line = (used: number, where: Partial<UsageLine> = {}): UsageLine => ({
  family: DSV2,
  priority: 'Dedicated',
  used,
  limit: 24,
  ...where,
});
const usageOf = (lines: UsageLine[], more: Partial<RegionUsage> = {}): RegionUsage => ({
  location: 'eastus',
  lines,
  ...more,
});

/** Each node by its place in the tree, with what it uses and its limit. */
function outline(nodes: readonly QuotaNode[], indent = ''): string[] {
  return nodes.flatMap(({ level, used, limit, children }) => [
    `${indent}${level} ${used}/${limit}`,
    ...outline(children, `${indent}  `),
  ]);
}
const dedicated = (usage: RegionUsage) => outline(quotaTree(usage).slice(0, 1));

describe('the tree', () => {
  test('has every level that the service tells of', () => {
    const usage = usageOf(
      [
        line(12),
        line(8, { place: ours }),
        line(8, { place: ours, compute: 'c' }),
        line(4, { place: theirs }),
        line(4, { place: theirs, compute: 'c' }),
      ],
      { dedicated: { used: 12, limit: 100 } },
    );
    expect(dedicated(usage)).toEqual([
      'pool 12/100',
      '  family 12/24',
      '    workspace 8/24',
      '      compute 8/24',
      '    workspace 4/24',
      '      compute 4/24',
    ]);
  });

  test.each([
    [
      'what the caller may not see',
      [line(12), line(8, { place: ours })],
      ['family 12/24', '  workspace 8/24', '    rest 8/-1', '  rest 4/-1'],
    ],
    [
      'figures of another moment',
      [line(4), line(8, { place: ours }), line(8, { place: ours, compute: 'c' })],
      ['family 4/24', '  workspace 8/24', '    compute 8/24', '  rest -4/-1'],
    ],
    [
      'a family that is not told of itself',
      [line(8, { place: ours, compute: 'c' })],
      ['family 8/-1', '  workspace 8/-1', '    compute 8/24'],
    ],
  ])('%s is no secret', (_, lines, expected) => {
    const [, ...family] = dedicated(usageOf(lines));
    expect(family.map((text) => text.slice(2))).toEqual(expected);
  });

  test('the two priorities are two pools, each with its own families', () => {
    const low = line(6, {
      family: 'Standard_DSv2_Family_Cluster_LowPriority_vCPUs',
      priority: 'LowPriority',
      limit: -1,
    });
    const tree = quotaTree(usageOf([line(4), low], { lowPriority: { used: 6, limit: 50 } }));
    expect(outline(tree)).toEqual([
      'pool 4/-1',
      '  family 4/24',
      '    rest 4/-1',
      'pool 6/50',
      '  family 6/-1',
      '    rest 6/-1',
    ]);
  });

  test('a workspace that uses none is there for its limit, whatever the spelling', () => {
    const limits = [
      { place: { ...ours, workspace: 'OURS' }, family: 'standardDSv2Family', limit: 8 },
    ];
    const usage = usageOf([line(0), line(4, { place: theirs })], { limits });
    expect(dedicated(usage).slice(1)).toEqual([
      '  family 0/24',
      '    workspace 4/24',
      '      rest 4/-1',
      '    workspace 0/8',
      '    rest -4/-1',
    ]);
  });
});

test('no two nodes have one id', () => {
  const name = fc.constantFrom('a', 'b', 'A');
  const lines = fc.array(
    fc.record({
      used: fc.nat(9),
      workspace: name,
      compute: fc.option(fc.uuid(), { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(lines, (some) => {
      const all = (nodes: readonly QuotaNode[]): QuotaNode[] =>
        nodes.flatMap((node) => [node, ...all(node.children)]);
      const tree = quotaTree(
        usageOf(
          some.map(({ used, workspace, compute }) =>
            line(used, {
              place: { resourceGroup: 'rg', workspace },
              ...(compute !== undefined && { compute }),
            }),
          ),
        ),
      );
      const nodes = all(tree);
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      const parents = nodes.filter(({ children }) => children.length > 0);
      const odd = parents.filter(
        ({ used, children }) => used !== children.reduce((sum, child) => sum + child.used, 0),
      );
      expect(odd).toEqual([]);
    }),
  );
});

describe('the computes of the workspace', () => {
  const told = usageOf([
    line(4),
    line(4, { place: ours }),
    line(4, { place: ours, compute: 'UP' }),
  ]);
  const shown = (...computes: Parameters<typeof withOwnComputes>[2]) =>
    withOwnComputes(told, ours, computes, sizes).lines.slice(told.lines.length);

  test('that hold nothing now and could are beside those that hold some', () => {
    expect(shown(aCluster('down'), anInstance('up'))).toEqual([
      { family: DSV2, priority: 'Dedicated', place: ours, compute: 'down', used: 0, limit: -1 },
    ]);
  });

  test.each([
    ['in another region', aCluster('x', { location: 'westus' })],
    ['of a size that is not known', aCluster('x', { vmSize: 'Standard_Unknown' })],
    ['that can have no nodes', aCluster('x', { maxNodes: 0 })],
    ['that could not be made', anInstance('x', { state: 'CreateFailed' })],
  ])('%s are left out', (_, compute) => {
    expect(shown(compute)).toEqual([]);
  });
});
