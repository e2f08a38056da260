import type { ComputeCost } from './compute-cost';
import { sumOf, type CostSum } from './cost-sum';

/** Computes that belong together, such as those of one owner, and what they cost. */
export interface CostGroup<Row> {
  key: string;
  rows: readonly Row[];
  /** Machines that run now, as far as it is known. */
  machines: number;
  perHour: CostSum;
  month: CostSum;
}

/** In the order in which their first rows come. */
export function costGroups<Row extends { cost: ComputeCost }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): CostGroup<Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, members]) => ({
    key,
    rows: members,
    machines: members.reduce((sum, { cost }) => sum + (cost.machines ?? 0), 0),
    perHour: totalOf(members, 'perHour'),
    month: totalOf(members, 'month'),
  }));
}

export const totalOf = (
  rows: readonly { cost: ComputeCost }[],
  what: 'perHour' | 'month',
): CostSum => sumOf(rows.map(({ cost }) => ({ amount: cost[what], currency: cost.currency })));
