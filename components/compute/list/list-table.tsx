'use client';

import { DataTable, type TableSelection } from '@/components/table/data-table';
import type { Compute } from '@/lib/domain/compute/compute';
import { ListNoMatch } from './list-empty';
import type { ListView } from './list-view';
import type { useListRows } from './use-list-rows';

interface ListTableProps<Row extends Compute> {
  view: ListView<Row>;
  rows: ReturnType<typeof useListRows<Row>>;
  isLoading: boolean;
  selection: TableSelection;
}

const nameOf = ({ name }: { name: string }) => name;

/** The rows, or what to do when the filters leave none. */
export function ListTable<Row extends Compute>(props: ListTableProps<Row>) {
  const { view, rows, isLoading, selection } = props;
  const { all, shown, sort, hide, setSearch } = rows;
  if (!isLoading && shown.length === 0) {
    return (
      <ListNoMatch
        hidden={all.length}
        onClear={() =>
          void setSearch({ q: null, state: null, owner: null, size: null, type: null, mine: null })
        }
      />
    );
  }
  return (
    <DataTable
      label={view.title}
      columns={view.columns}
      hiddenColumns={hide}
      rows={shown}
      rowId={nameOf}
      rowLabel={nameOf}
      sort={sort}
      onSortChange={(order) => void setSearch({ sort: order })}
      selection={view.verbs.length > 0 ? selection : undefined}
      isLoading={isLoading}
    />
  );
}
