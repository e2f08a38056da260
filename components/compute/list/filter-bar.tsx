'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DataColumn } from '@/components/table/data-column';
import { SearchField } from '@/components/ui/search-field';
import { ColumnMenu } from './column-menu';
import { FilterMenu, type Filter } from './filter-menu';

interface FilterBarProps<Row> {
  /** What is searched: "Search computes". */
  label: string;
  text: string;
  onText: (text: string) => void;
  filters: readonly Filter[];
  columns: readonly DataColumn<Row>[];
  hidden: readonly string[];
  onHide: (columns: string[]) => void;
  className?: string;
  /** Beside the search. */
  children?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  // The box grows by its clear button while it has the focus; a width of its own keeps the toolbar
  // from wrapping then, which moved each button away from under the first click on it.
  field: { display: 'flex', flex: '1 1 130px', width: '13rem', minWidth: 0 },
});

/** Which rows and columns of a list are shown. */
export function FilterBar<Row>(props: FilterBarProps<Row>) {
  const { label, text, onText, filters, columns, hidden, onHide, className, children } = props;
  const styles = useStyles();
  return (
    <search className={mergeClasses(styles.root, className)}>
      <div className={styles.field}>
        <SearchField
          label={label}
          placeholder="Search to filter items…"
          value={text}
          onChange={onText}
        />
      </div>
      {children}
      {filters.map((filter) => (
        <FilterMenu key={filter.title} {...filter} />
      ))}
      <ColumnMenu columns={columns} hidden={hidden} onChange={onHide} />
    </search>
  );
}
