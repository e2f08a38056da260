import type { TableSort } from './data-column';

/** What a press on a column's header makes of the order. */
export function nextSort(sort: TableSort, column: string): TableSort {
  return { column, descending: sort.column === column ? !sort.descending : false };
}

/** The value of `aria-sort` on a column's header. */
export function ariaSort(sort: TableSort, column: string): 'ascending' | 'descending' | 'none' {
  if (sort.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
