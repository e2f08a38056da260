import type { DataColumn, TableSort } from './data-column';

/** What a press on a column's header makes of the order. */
export function nextSort(sort: TableSort, column: string): TableSort {
  return { column, descending: sort.column === column ? !sort.descending : false };
}

/** The value of `aria-sort` on a column's header. */
export function ariaSort(sort: TableSort, column: string): 'ascending' | 'descending' | 'none' {
  if (sort.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

/** An order that the columns can have, else the usual one. */
export function knownSort<Row>(
  columns: readonly DataColumn<Row>[],
  sort: TableSort,
  usual: TableSort,
): TableSort {
  return columns.some(({ id, sortBy }) => id === sort.column && sortBy) ? sort : usual;
}
