'use client';

import { useMemo } from 'react';
import { MoneyRegular } from '@fluentui/react-icons';
import type { TableSort } from '@/components/table/data-column';
import { DataTable } from '@/components/table/data-table';
import { knownSort } from '@/components/table/next-sort';
import { EmptyState } from '@/components/ui/empty-state';
import { costGroups } from '@/lib/domain/cost/cost-groups';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { Section } from '../detail/section';
import { costColumns } from './cost-columns';
import { CostGroupTable } from './cost-group-table';
import { CostHeadline } from './cost-headline';
import { ownerKey, type CostRow } from './cost-row';
import { ownerOfGroup } from './owner-of-group';
import { PriceNote } from './price-note';
import { Savings } from './savings';

interface CostBodyProps {
  workspace: WorkspaceRef;
  rows: readonly CostRow[];
  /** How many there are, shown or not. */
  total: number;
  sort: TableSort;
  by: TableSort;
  onSearch: (change: { sort: TableSort } | { by: TableSort }) => void;
}

const usual: TableSort = { column: 'perHour', descending: true };
const nameOf = ({ name }: CostRow) => name;

/** The sums, what could be saved, and the tables behind them. */
export function CostBody({ workspace, rows, total, sort, by, onSearch }: CostBodyProps) {
  const columns = useMemo(() => costColumns(workspace, rows), [workspace, rows]);
  const owners = useMemo(() => costGroups(rows, ownerKey), [rows]);
  if (rows.length === 0) {
    return (
      <EmptyState icon={<MoneyRegular />} title={total > 0 ? 'No match' : 'Nothing costs anything'}>
        {total > 0
          ? 'There are computes, but none matches.'
          : 'The workspace has no compute instances and no compute clusters.'}
      </EmptyState>
    );
  }
  return (
    <>
      <CostHeadline rows={rows} />
      <Savings workspace={workspace} rows={rows} />
      <Section title="By compute">
        <DataTable
          label="Cost by compute"
          columns={columns}
          rows={rows}
          rowId={nameOf}
          rowLabel={nameOf}
          sort={knownSort(columns, sort, usual)}
          onSortChange={(order) => onSearch({ sort: order })}
        />
      </Section>
      <Section title="By owner">
        <CostGroupTable
          label="Cost by owner"
          nameTitle="Owner"
          groups={owners}
          nameOf={ownerOfGroup}
          hasMonth
          sort={by}
          onSortChange={(order) => onSearch({ by: order })}
        />
      </Section>
      <PriceNote
        currencies={distinct(rows.map(({ cost }) => cost.currency))}
        regions={distinct(rows.map(({ location }) => location))}
      />
    </>
  );
}

const distinct = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts.filter((text) => text !== undefined))].toSorted();
