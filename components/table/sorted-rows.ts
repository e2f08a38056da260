import type { DataColumn, TableSort } from './data-column';
import { textOrder } from './sort-key';

interface Valued<Row, Value> {
  row: Row;
  value: Value;
}

/** Rows in the order in which the table shows them; those without a value come last. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  { column, descending }: TableSort,
): Row[] {
  const sortBy = columns.find(({ id }) => id === column)?.sortBy;
  if (!sortBy) return [...rows];
  const numbers: Valued<Row, number>[] = [];
  const texts: Valued<Row, string>[] = [];
  const rest: Row[] = [];
  // Asked once for each row and not once for each comparison.
  for (const row of rows) {
    const value = sortBy(row);
    if (value === undefined) rest.push(row);
    else if (typeof value === 'number') numbers.push({ row, value });
    else texts.push({ row, value });
  }
  const order = textOrder(texts.map(({ value }) => value));
  const turn = descending ? -1 : 1;
  numbers.sort((a, b) => turn * (a.value - b.value));
  texts.sort((a, b) => turn * order(a.value, b.value));
  return [...numbers, ...texts].map(({ row }) => row).concat(rest);
}
