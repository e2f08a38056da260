'use client';

import {
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type RowSelectionState,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { compareValues, type SortValue } from './compare-values';
import type { DataColumn, TableSort } from './data-column';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowSelectionFeature,
});

/** Which rows are selected, by their ids. */
export type RowSelection = RowSelectionState;

interface TableModelOptions<Row> {
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** By one of the columns. */
  sort: TableSort;
  selection: RowSelection;
  onSelectionChange: (selection: RowSelection) => void;
}

/** Order and selection of the rows. */
export function useTableModel<Row extends object>(options: TableModelOptions<Row>) {
  const { columns, rows, rowId, sort, selection, onSelectionChange } = options;
  const definitions = useMemo(() => columns.map(toDefinition), [columns]);
  const sorting = useMemo(
    () => [{ id: sort.column, desc: sort.descending }],
    [sort.column, sort.descending],
  );
  return useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowId,
    state: { sorting, rowSelection: selection },
    onRowSelectionChange: (update) =>
      onSelectionChange(typeof update === 'function' ? update(selection) : update),
  });
}

function toDefinition<Row extends object>({
  id,
  sortBy,
}: DataColumn<Row>): ColumnDef<typeof features, Row> {
  return {
    id,
    accessorFn: (row) => sortBy?.(row),
    sortFn: (a, b, column) =>
      compareValues(a.getValue<SortValue>(column), b.getValue<SortValue>(column)),
    sortUndefined: 'last',
  };
}
