import { describe, expect, test } from 'vitest';
import { familyKey, quotaSchema } from '@/lib/domain/quota/quota';
import usages from './fixtures/usage-list.json';
import { quotaOf } from './quota';

describe('quota of the published usages', () => {
  const quota = quotaSchema.parse(quotaOf('eastus', usages.value));

  test('totals are told apart by type, not by name', () => {
    expect(quota.totalDedicated).toMatchObject({ used: 14, limit: 24 });
    expect(quota.totalLowPriority?.name).toBe('Total Cluster LowPriority Regional vCPUs');
  });

  test('families hold neither low-priority lines nor those of workspaces and computes', () => {
    const names = quota.families.map(({ name }) => name);
    expect(names).toContain('Standard D Family Cluster Dedicated vCPUs');
    expect(names.filter((name) => /low/i.test(name))).toEqual([]);
    expect(new Set(names.map(familyKey)).size).toBe(names.length);
  });

  test('a region of which nothing is said', () => {
    expect(quotaOf('nowhere', [])).toEqual({ location: 'nowhere', families: [] });
  });
});
