'use client';

import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { DataColumn } from './data-column';
import { useTableStyles } from './use-table-styles';

interface BodyRowProps<Row> {
  row: Row;
  id: string;
  /** The place in the whole list, drawn or not. */
  index: number;
  columns: readonly DataColumn<Row>[];
  label: string;
  isSelected: boolean;
  /** Absent where nothing can be selected. */
  onToggle: ((id: string, isSelected: boolean) => void) | undefined;
  measure: (element: HTMLTableRowElement | null) => void;
}

export function BodyRow<Row>(props: BodyRowProps<Row>) {
  const { row, id, index, columns, label, isSelected, onToggle, measure } = props;
  const styles = useTableStyles();
  // The body is drawn anew at every step of a scroll, and a poll of 1,000 rows mostly changes none.
  const cells = useMemo(
    () => columns.map((column) => <BodyCell key={column.id} column={column} row={row} />),
    [columns, row],
  );
  const checkbox = useMemo(
    () =>
      onToggle && (
        <td className={mergeClasses(styles.cell, styles.checkboxCell)}>
          <Checkbox
            aria-label={`Select ${label}`}
            checked={isSelected}
            onChange={(_, { checked }) => onToggle(id, checked === true)}
          />
        </td>
      ),
    [onToggle, id, label, isSelected, styles.cell, styles.checkboxCell],
  );
  return (
    <tr
      ref={measure}
      data-index={index}
      // Counted from one, after the header.
      aria-rowindex={index + 2}
      className={mergeClasses(styles.row, isSelected && styles.selectedRow)}
    >
      {checkbox}
      {cells}
    </tr>
  );
}

function BodyCell<Row>({ column, row }: { column: DataColumn<Row>; row: Row }) {
  const styles = useTableStyles();
  if (column.isRowHeader !== true) return <td className={styles.cell}>{column.cell(row)}</td>;
  return (
    <th scope="row" className={mergeClasses(styles.cell, styles.stickyCell)}>
      {column.cell(row)}
    </th>
  );
}
