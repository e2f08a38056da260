import { compareValues } from './compare-values';
import type { DataColumn, TableSort } from './data-column';

/** Rows in the order in which the table shows them; those without a value come last. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  { column, descending }: TableSort,
): Row[] {
  const sortBy = columns.find(({ id }) => id === column)?.sortBy;
  if (!sortBy) return [...rows];
  const valued = rows.map((row) => ({ row, value: sortBy(row) }));
  return valued
    .toSorted((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        return Number(a.value === undefined) - Number(b.value === undefined);
      }
      return compareValues(a.value, b.value) * (descending ? -1 : 1);
    })
    .map(({ row }) => row);
}
