'use client';

import { useMemo, type ReactNode } from 'react';
import type { DataColumn, TableSort } from '@/components/table/data-column';
import { DataTable } from '@/components/table/data-table';
import { knownSort } from '@/components/table/next-sort';
import type { CostGroup } from '@/lib/domain/cost/cost-groups';
import type { CostSum } from '@/lib/domain/cost/cost-sum';
import { CostBar } from './cost-bar';
import type { Costed } from './cost-row';
import { missingText, sumOrder, sumText } from './cost-text';

interface CostGroupTableProps<Row> {
  label: string;
  groups: readonly CostGroup<Row>[];
  /** What a group is called, as text to sort by and as it is drawn. */
  nameOf: (group: CostGroup<Row>) => string;
  nameCell?: (group: CostGroup<Row>) => ReactNode;
  nameTitle: string;
  hasMonth: boolean;
  sort: TableSort;
  onSortChange: (sort: TableSort) => void;
}

const usual: TableSort = { column: 'perHour', descending: true };
const keyOf = ({ key }: { key: string }) => key;

/** What computes cost together: by owner, by workspace. */
export function CostGroupTable<Row extends Costed>(props: CostGroupTableProps<Row>) {
  const { label, groups, nameOf, nameCell = nameOf, nameTitle, hasMonth, sort } = props;
  const columns = useMemo(
    () => [nameColumn(nameTitle, nameOf, nameCell), ...moneyColumns(groups, hasMonth)],
    [groups, hasMonth, nameTitle, nameOf, nameCell],
  );
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={groups}
      rowId={keyOf}
      rowLabel={nameOf}
      sort={knownSort(columns, sort, usual)}
      onSortChange={props.onSortChange}
    />
  );
}

const nameColumn = <Group,>(
  title: string,
  nameOf: (group: Group) => string,
  nameCell: (group: Group) => ReactNode,
): DataColumn<Group> => ({
  id: 'name',
  title,
  width: 240,
  isRowHeader: true,
  sortBy: nameOf,
  cell: (group) => <span title={nameOf(group)}>{nameCell(group)}</span>,
});

function moneyColumns(
  groups: readonly CostGroup<unknown>[],
  hasMonth: boolean,
): DataColumn<CostGroup<unknown>>[] {
  const most = Math.max(0, ...groups.map(({ perHour }) => sumOrder(perHour) ?? 0));
  const month: DataColumn<CostGroup<unknown>> = {
    id: 'month',
    title: 'Month ahead',
    width: 140,
    sortBy: (group) => sumOrder(group.month),
    cell: (group) => <Sum sum={group.month} />,
  };
  return [
    {
      id: 'perHour',
      title: 'Per hour now',
      width: 220,
      sortBy: ({ perHour }) => sumOrder(perHour),
      cell: ({ perHour }) => (
        <span title={missingText(perHour)}>
          <CostBar amount={sumOrder(perHour)} most={most}>
            {wordsOf(perHour)}
          </CostBar>
        </span>
      ),
    },
    {
      id: 'machines',
      title: 'Machines up',
      width: 120,
      sortBy: ({ machines }) => machines,
      cell: ({ machines }) => machines,
    },
    {
      id: 'computes',
      title: 'Computes',
      width: 110,
      sortBy: ({ rows }) => rows.length,
      cell: ({ rows }) => rows.length,
    },
    ...(hasMonth ? [month] : []),
  ];
}

function Sum({ sum }: { sum: CostSum }) {
  return <span title={missingText(sum)}>{wordsOf(sum)}</span>;
}

/** An asterisk would need explaining; "at least" says it. */
const wordsOf = (sum: CostSum): string =>
  sum.unknown > 0 && sum.amounts.length > 0 ? `At least ${sumText(sum)}` : sumText(sum);
