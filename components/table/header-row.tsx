'use client';

import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { DataColumn, TableSort } from './data-column';
import { ariaSort, nextSort } from './next-sort';
import { useTableStyles } from './use-table-styles';

interface SelectAll {
  checked: boolean | 'mixed';
  onToggle: (checked: boolean) => void;
}

interface HeaderRowProps<Row> {
  columns: readonly DataColumn<Row>[];
  sort: TableSort;
  onSortChange: (sort: TableSort) => void;
  selectAll: SelectAll | undefined;
}

export function HeaderRow<Row>({ columns, sort, onSortChange, selectAll }: HeaderRowProps<Row>) {
  const styles = useTableStyles();
  return (
    <tr aria-rowindex={1}>
      {selectAll && (
        <th scope="col" className={mergeClasses(styles.headerCell, styles.checkboxCell)}>
          <Checkbox
            aria-label="Select all that are shown"
            checked={selectAll.checked}
            onChange={(_, { checked }) => selectAll.onToggle(checked === true)}
          />
        </th>
      )}
      {columns.map((column) => (
        <th
          key={column.id}
          scope="col"
          aria-sort={column.sortBy ? ariaSort(sort, column.id) : undefined}
          className={mergeClasses(
            styles.headerCell,
            column.isRowHeader === true && styles.stickyHeaderCell,
          )}
        >
          {column.sortBy ? (
            <SortButton
              title={column.title}
              direction={ariaSort(sort, column.id)}
              onPress={() => onSortChange(nextSort(sort, column.id))}
            />
          ) : (
            <HeaderTitle column={column} />
          )}
        </th>
      ))}
    </tr>
  );
}

function HeaderTitle<Row>({ column }: { column: DataColumn<Row> }) {
  if (column.isTitleHidden === true) return <VisuallyHidden>{column.title}</VisuallyHidden>;
  return <span title={column.title}>{column.title}</span>;
}

interface SortButtonProps {
  title: string;
  direction: ReturnType<typeof ariaSort>;
  onPress: () => void;
}

function SortButton({ title, direction, onPress }: SortButtonProps) {
  const styles = useTableStyles();
  const Icon = direction === 'descending' ? ArrowDown16Regular : ArrowUp16Regular;
  return (
    <button type="button" className={styles.headerButton} onClick={onPress} title={title}>
      <span className={styles.headerText}>{title}</span>
      {direction !== 'none' && <Icon className={styles.headerIcon} aria-hidden />}
    </button>
  );
}
