import { describe, expect, test } from 'vitest';
import { familyTitle, quotaLevel, quotaText, type QuotaLevel } from './quota-text';

describe('a quota line', () => {
  test.each<[used: number, limit: number, QuotaLevel, string]>([
    [0, 100, 'free', '0 of 100 vCPUs, 0 %'],
    [12, 100, 'free', '12 of 100 vCPUs, 12 %'],
    [79, 100, 'free', '79 of 100 vCPUs, 79 %'],
    [80, 100, 'near', '80 of 100 vCPUs, 80 %, near the limit'],
    [999, 1000, 'near', '999 of 1,000 vCPUs, 99 %, near the limit'],
    [100, 100, 'full', '100 of 100 vCPUs, 100 %, at the limit'],
    [120, 100, 'full', '120 of 100 vCPUs, 120 %, at the limit'],
    [0, 0, 'none', 'No quota (0 vCPUs)'],
    [4, 0, 'full', '4 vCPUs in use, no quota'],
    [24, -1, 'unlimited', '24 vCPUs in use, no limit of its own'],
  ])('%i of %i is %s', (used, limit, level, text) => {
    const line = { name: 'f', used, limit };
    expect(quotaLevel(line)).toBe(level);
    expect(quotaText(line)).toBe(text);
  });
});

test.each([
  ['Standard DSv2 Family Cluster Dedicated vCPUs', 'Standard DSv2 Family'],
  ['Standard_DSv2_Family_Cluster_Dedicated_vCPUs', 'Standard DSv2 Family'],
  ['Standard_NC_Family_Cluster_LowPriority_vCPUs', 'Standard NC Family'],
  ['standardDSv2Family', 'Standard DSv2 Family'],
  ['StandardNCADSA100v4Family', 'Standard NCADSA100v4 Family'],
  ['Standard NCASv3_T4 Family', 'Standard NCASv3 T4 Family'],
  ['Something new', 'Something new'],
])('%s reads %s', (name, title) => {
  expect(familyTitle(name)).toBe(title);
});
