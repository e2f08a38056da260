'use client';

import { Button } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { CostGroupTable } from '@/components/compute/cost/cost-group-table';
import { ownerKey, type Costed } from '@/components/compute/cost/cost-row';
import { ownerOfGroup } from '@/components/compute/cost/owner-of-group';
import { DataTable } from '@/components/table/data-table';
import type { DataColumn } from '@/components/table/data-column';
import { knownSort } from '@/components/table/next-sort';
import { EmptyState } from '@/components/ui/empty-state';
import { everywhereSearch } from '@/lib/browser/url/everywhere-search';
import { costGroups } from '@/lib/domain/cost/cost-groups';
import { placeGroupLink, placeGroupName } from './place-group';
import { isCosted, placeKey, rowId, type PlacedRow } from './placed-row';
import { useEverywhereSearch } from './use-everywhere-search';

interface EverywhereTableProps {
  rows: readonly PlacedRow[];
  columns: readonly DataColumn<PlacedRow>[];
  /** How many there are, shown or not. */
  total: number;
  isOver: boolean;
}

const labelOf = ({ name, place }: PlacedRow) => `${name} in ${place.workspace}`;

/** The computes, or what they cost by owner or by workspace. */
export function EverywhereTable({ rows, columns, total, isOver }: EverywhereTableProps) {
  const [{ view, sort, hide, workspace }, setSearch] = useEverywhereSearch();
  const isFiltered = total > 0 || workspace.length > 0;
  if (rows.length === 0 && isOver) {
    return (
      <EmptyState
        icon={<FilterDismissRegular />}
        title={isFiltered ? 'No match' : 'No computes'}
        action={
          isFiltered && <Button onClick={() => void setSearch(noFilters)}>Clear filters</Button>
        }
      >
        {isFiltered
          ? 'No compute is left by the filters.'
          : 'There is no compute in your workspaces.'}
      </EmptyState>
    );
  }
  if (view !== 'computes') return <GroupTable rows={rows} view={view} />;
  return (
    <DataTable
      label="All computes"
      columns={columns}
      hiddenColumns={hide}
      rows={rows}
      rowId={rowId}
      rowLabel={labelOf}
      sort={knownSort(columns, sort, everywhereSearch.sort.defaultValue)}
      onSortChange={(order) => void setSearch({ sort: order })}
      isLoading={rows.length === 0}
    />
  );
}

const noFilters = {
  q: null,
  kind: null,
  state: null,
  owner: null,
  size: null,
  region: null,
  workspace: null,
  mine: null,
};

const keys = {
  owners: ownerKey,
  workspaces: (row: PlacedRow) => placeKey(row.place).toLowerCase(),
};

function GroupTable({ rows, view }: { rows: readonly PlacedRow[]; view: keyof typeof keys }) {
  const [{ by }, setSearch] = useEverywhereSearch();
  const groups = useMemo(() => costGroups(rows.filter(isCosted), keys[view]), [rows, view]);
  const shared = {
    groups,
    hasMonth: false,
    sort: by,
    onSortChange: (order: typeof by) => void setSearch({ by: order }),
  };
  return view === 'owners' ? (
    <CostGroupTable {...shared} label="Cost by owner" nameTitle="Owner" nameOf={ownerOfGroup} />
  ) : (
    <CostGroupTable<Costed & PlacedRow>
      {...shared}
      label="Cost by workspace"
      nameTitle="Workspace"
      nameOf={placeGroupName}
      nameCell={placeGroupLink}
    />
  );
}
