import type { ReactNode } from 'react';
import type { SortValue } from './sort-key';

/** One column of a `DataTable`. */
export interface DataColumn<Row> {
  id: string;
  title: string;
  /** In pixels, at least; what room is left over is shared out in proportion. */
  width: number;
  cell: (row: Row) => ReactNode;
  /** Left out where an order means nothing. */
  sortBy?: (row: Row) => SortValue;
  /** The cell that names the row: it stays in sight, and readers say it with every other cell. */
  isRowHeader?: boolean;
  /** For screen readers alone. */
  isTitleHidden?: boolean;
  /** It cannot be taken off the table. */
  isPermanent?: boolean;
}

/** By which column rows are ordered, and which way. */
export interface TableSort {
  column: string;
  descending: boolean;
}

/** The columns that are left when some are hidden; permanent ones stay. */
export function shownColumns<Row>(
  columns: readonly DataColumn<Row>[],
  hidden: readonly string[],
): DataColumn<Row>[] {
  return columns.filter(({ id, isPermanent }) => isPermanent === true || !hidden.includes(id));
}
