'use client';

import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { shownColumns, type DataColumn, type TableSort } from './data-column';
import { HeaderRow } from './header-row';
import { LoadingBody } from './loading-body';
import { shareSelected, withSelected, type RowSelection } from './row-selection';
import { sortedRows } from './sorted-rows';
import { tableSizes } from './table-sizes';
import { useTableStyles } from './use-table-styles';
import { VirtualBody } from './virtual-body';

export interface TableSelection {
  selected: RowSelection;
  onChange: (selected: RowSelection) => void;
}

interface DataTableProps<Row> {
  /** What the table holds, for who cannot see it. */
  label: string;
  columns: readonly DataColumn<Row>[];
  hiddenColumns?: readonly string[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** What a row is called. */
  rowLabel: (row: Row) => string;
  sort: TableSort;
  onSortChange: (sort: TableSort) => void;
  /** Absent where nothing can be selected. */
  selection?: TableSelection | undefined;
  isLoading?: boolean;
}

const noneHidden: readonly string[] = [];

/**
 * A real table, of which only the rows in sight are drawn. It scrolls in its own region, so that
 * the page never does sideways; the header and the name of a row stay in sight.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, rowLabel, sort, onSortChange } = props;
  const { hiddenColumns = noneHidden, selection, isLoading = false } = props;
  const styles = useTableStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => shownColumns(columns, hiddenColumns), [columns, hiddenColumns]);
  // The header turns at once, as the next press goes on from it; thousands of rows follow.
  const by = useDeferredValue(sort.column);
  const descending = useDeferredValue(sort.descending);
  const ordered = useMemo(
    () => sortedRows(rows, columns, { column: by, descending }),
    [rows, columns, by, descending],
  );
  const ids = useMemo(() => rows.map(rowId), [rows, rowId]);
  // Stable, so that a change of the selection draws only the rows that it concerns.
  const latest = useRef(selection);
  useEffect(() => {
    latest.current = selection;
  });
  const onToggle = useCallback((id: string, isSelected: boolean) => {
    const { selected = {}, onChange } = latest.current ?? {};
    onChange?.(withSelected(selected, [id], isSelected));
  }, []);

  const widths = [...(selection ? [`${tableSizes.checkbox}px`] : []), ...shown.map(widthOf)];
  return (
    <div ref={scroller} className={styles.region} style={{ minHeight: leastHeight(rows.length) }}>
      <table
        className={styles.table}
        style={{ minWidth: `calc(${widths.join(' + ')})` }}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-busy={isLoading}
      >
        <colgroup>
          {selection && <col style={{ width: tableSizes.checkbox }} />}
          {shown.map((column) => (
            <col key={column.id} style={{ width: widthOf(column) }} />
          ))}
        </colgroup>
        <thead>
          <HeaderRow
            columns={shown}
            sort={sort}
            onSortChange={onSortChange}
            selectAll={
              selection && {
                checked: shareSelected(ids, selection.selected),
                onToggle: (checked) =>
                  selection.onChange(withSelected(selection.selected, ids, checked)),
              }
            }
          />
        </thead>
        {isLoading ? (
          <LoadingBody columnIds={widths.map((_, index) => String(index))} />
        ) : (
          <VirtualBody
            rows={ordered}
            columns={shown}
            rowId={rowId}
            rowLabel={rowLabel}
            isSelected={(id) => selection?.selected[id] === true}
            onToggle={selection && onToggle}
            scroller={scroller}
          />
        )}
      </table>
    </div>
  );
}

/** Where more stands above it than the screen has room for, the page scrolls: rows stay in sight. */
const leastHeight = (rows: number): string =>
  `min(20rem, ${tableSizes.header + rows * tableSizes.row}px)`;

/** What stays in sight leaves room on a phone for what scrolls. */
function widthOf({ width, isRowHeader }: { width: number; isRowHeader?: boolean }): string {
  return isRowHeader ? `min(${width}px, 36vw)` : `${width}px`;
}
