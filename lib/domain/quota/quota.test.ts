import { describe, expect, test } from 'vitest';
import { familyKey, leftOf, quotaLeft, quotaLimit, quotaLines, type Quota } from './quota';

describe('spellings of one family', () => {
  test.each([
    ['standardDSv2Family', 'Standard DSv2 Family Cluster Dedicated vCPUs'],
    ['standardDSv2Family', 'Standard_DSv2_Family_Cluster_Dedicated_vCPUs'],
    ['Standard NCASv3_T4 Family', 'Standard NCASv3_T4 Family Cluster Dedicated vCPUs'],
    ['standard NDAMSv4_A100Family', 'standardNDAMSv4A100Family'],
  ])('%s is %s', (a, b) => expect(familyKey(a)).toBe(familyKey(b)));

  test('Dv2 and DSv2 are two', () => {
    expect(familyKey('standardDv2Family')).not.toBe(familyKey('standardDSv2Family'));
  });
});

const quota: Quota = {
  location: 'eastus',
  families: [
    { name: 'Standard DSv2 Family Cluster Dedicated vCPUs', used: 20, limit: 24 },
    { name: 'Standard NCSv3 Family Cluster Dedicated vCPUs', used: 0, limit: 0 },
    { name: 'Standard Dv3 Family Cluster Dedicated vCPUs', used: 0, limit: -1 },
  ],
  totalDedicated: { name: 'Total', used: 90, limit: 100 },
  totalLowPriority: { name: 'Low priority', used: 10, limit: 50 },
};

describe('what is left', () => {
  test.each([
    ['the family is tightest', 'standardDSv2Family', 'Dedicated', 4],
    ['no quota in the family', 'standardNCSv3Family', 'Dedicated', 0],
    ['a family without a limit has the total', 'standardDv3Family', 'Dedicated', 10],
    ['a family that is not listed has the total', 'standardEv9Family', 'Dedicated', 10],
    ['low priority has one pool', 'standardNCSv3Family', 'LowPriority', 40],
  ] as const)('%s', (_, family, priority, vCPUs) => {
    expect(quotaLeft(quota, { family }, priority).vCPUs).toBe(vCPUs);
  });

  test('nothing said is nothing limited', () => {
    const silent = { location: 'eastus', families: [] };
    expect(quotaLeft(silent, { family: 'x' }, 'Dedicated')).toEqual({
      vCPUs: Number.POSITIVE_INFINITY,
    });
  });

  test('over the limit is none left, not less than none', () => {
    expect(leftOf({ used: 30, limit: 24 })).toBe(0);
  });

  test('the limit is what would be left, were nothing in use', () => {
    const family = 'standardDSv2Family';
    expect(quotaLimit(quota, { family }, 'Dedicated').vCPUs).toBe(24);
    expect(quotaLimit(quota, { family }, 'LowPriority').vCPUs).toBe(50);
  });

  test('a machine counts against its family and the total, or against the pool alone', () => {
    const size = { family: 'standardDSv2Family' };
    const { families, totalDedicated, totalLowPriority } = quota;
    expect(quotaLines(quota, size, 'Dedicated')).toEqual([families[0], totalDedicated]);
    expect(quotaLines(quota, size, 'LowPriority')).toEqual([totalLowPriority]);
  });
});
