import { describe, expect, test } from 'vitest';
import { quotaTree } from '@/lib/domain/quota/quota-tree';
import type { RegionUsage, UsageLine } from '@/lib/domain/quota/region-usage';
import { nodeTitle } from './node-text';
import { quotaRows, rowsPerPage, type QuotaView } from './quota-rows';

const place = { resourceGroup: 'rg', workspace: 'ours' };
const line = (family: string, used: number, where: Partial<UsageLine> = {}): UsageLine => ({
  family: `standard${family}Family`,
  priority: 'Dedicated',
  used,
  limit: 24,
  ...where,
});
const usage: RegionUsage = {
  location: 'eastus',
  dedicated: { used: 14, limit: 100 },
  lines: [
    line('FSv2', 0),
    line('ESv3', 2),
    line('DSv2', 8),
    line('DSv2', 8, { place }),
    line('DSv2', 8, { place, compute: 'c10' }),
    line('DSv2', 0, { place, compute: 'c9' }),
  ],
};

const shown = (view: Partial<QuotaView> = {}, told = usage) =>
  quotaRows(quotaTree(told), {
    search: '',
    onlyUsed: false,
    toggled: new Set(),
    pages: new Map(),
    isOpenAtFirst: () => true,
    ...view,
  }).map((row) =>
    'more' in row
      ? `${row.more} more`
      : `${'  '.repeat(row.depth)}${nodeTitle(row.node)} ${row.node.used}`,
  );

const low = 'Total regional low-priority vCPUs 0';

describe('the lines on screen', () => {
  test('what is in use first, what does not add up last', () => {
    expect(shown()).toEqual([
      'Total regional dedicated vCPUs 14',
      '  Standard DSv2 Family 8',
      '    ours 8',
      '      c10 8',
      '      c9 0',
      '  Standard ESv3 Family 2',
      '    Elsewhere, not visible to you 2',
      '  Standard FSv2 Family 0',
      '  Elsewhere, not visible to you 4',
      low,
    ]);
  });

  test('only what is in use', () => {
    const lines = shown({ onlyUsed: true }).map((text) => text.trim());
    expect(lines).not.toContain('c9 0');
    expect(lines).not.toContain('Standard FSv2 Family 0');
    expect(lines).toContain('c10 8');
  });

  const total = 'Total regional dedicated vCPUs 14';
  const above = [total, '  Standard DSv2 Family 8', '    ours 8'];

  test.each([
    ['C9', [...above, '      c9 0', low]],
    [' ours ', [...above, '      c10 8', '      c9 0', low]],
    ['fsv2', [total, '  Standard FSv2 Family 0', low]],
    ['nothing like it', [total, low]],
  ])('search %j finds it wherever it is', (search, found) => {
    expect(shown({ search, isOpenAtFirst: () => false })).toEqual(found);
  });

  test('a line is opened and closed', () => {
    const closed = shown({ toggled: new Set(['Dedicated']) });
    expect(closed).toEqual(['Total regional dedicated vCPUs 14', low]);
    expect(shown({ toggled: new Set(['Dedicated']), isOpenAtFirst: () => false })).toHaveLength(6);
  });

  test('a thousand below one come page by page', () => {
    const many = Array.from({ length: 1_000 }, (_, index) =>
      line('DSv2', 1, { place, compute: `c${index}` }),
    );
    const told = { ...usage, dedicated: { used: 1_001, limit: -1 }, lines: many };
    expect(shown({}, told).at(-2)).toBe('  Elsewhere, not visible to you 1');
    expect(shown({}, told).at(-3)).toBe(`${1_000 - rowsPerPage} more`);
    const id = 'Dedicated/standarddsv2/rg/ours';
    expect(
      shown({ pages: new Map([[id, 10]]) }, told).filter((text) => text.endsWith('more')),
    ).toEqual([]);
  });
});

test('the bar of a compute is as long as its part of the limit above it', () => {
  const rows = quotaRows(quotaTree(usage), {
    search: 'c10',
    onlyUsed: false,
    toggled: new Set(),
    pages: new Map(),
    isOpenAtFirst: () => true,
  });
  expect(rows.find((row) => 'node' in row && row.node.compute === 'c10')).toMatchObject({
    full: 24,
  });
});
