import { expect, test } from 'vitest';
import { costGroups } from './cost-groups';

const row = (owner: string, perHour?: number, machines = 1) => ({
  owner,
  cost: {
    currency: 'USD',
    machines,
    ...(perHour !== undefined && { perHour, month: 730 * perHour }),
  },
});

test('rows come together by key, and add up', () => {
  const rows = [row('dana', 1), row('mika', 2, 3), row('dana', 0.5), row('mika')];
  const groups = costGroups(rows, ({ owner }) => owner);
  expect(groups.map(({ key, machines, perHour }) => [key, machines, perHour])).toEqual([
    ['dana', 2, { amounts: [{ currency: 'USD', amount: 1.5 }], unknown: 0 }],
    ['mika', 4, { amounts: [{ currency: 'USD', amount: 2 }], unknown: 1 }],
  ]);
  expect(groups[0]?.month.amounts[0]?.amount).toBe(1_095);
  expect(groups[0]?.rows).toEqual([rows[0], rows[2]]);
});
