import { expect, test } from 'vitest';
import type { Quota } from '@/lib/domain/quota/quota';
import { familyLines, totalLines } from './quota-lines';

const quota: Quota = {
  location: 'eastus',
  families: [
    { name: 'standardFSv2Family', used: 0, limit: 100 },
    { name: 'standardNCSv3Family', used: 6, limit: 24 },
    { name: 'standardDSv2Family', used: 12, limit: 100 },
    { name: 'standardBSFamily', used: 0, limit: 10 },
  ],
  totalDedicated: { name: 'TotalDedicatedCores', used: 18, limit: 300 },
};

test.each([
  ['', false, ['DSv2', 'NCSv3', 'BS', 'FSv2']],
  ['', true, ['DSv2', 'NCSv3']],
  [' dsV2 ', false, ['DSv2']],
  ['fsv2', true, []],
])('search %j, only in use %s', (search, onlyInUse, names) => {
  expect(familyLines(quota, { search, onlyInUse }).map(({ name }) => name)).toEqual(
    names.map((name) => `Standard ${name} Family`),
  );
});

test('a total that the service does not tell is left out', () => {
  expect(totalLines(quota)).toEqual([
    { name: 'Total regional dedicated vCPUs', used: 18, limit: 300 },
  ]);
});
