'use client';

import type { Choice } from '@/components/compute/list/choice-menu-popup';
import { FilterBar } from '@/components/compute/list/filter-bar';
import type { FilterChoices } from '@/components/compute/list/filter-choices';
import { MineSwitch } from '@/components/compute/list/mine-switch';
import type { DataColumn } from '@/components/table/data-column';
import { computeKinds, type ComputeKind } from '@/lib/domain/compute/compute';
import { kindLabels } from './everywhere-columns';
import type { PlacedRow } from './placed-row';
import { useEverywhereSearch } from './use-everywhere-search';

const kindChoices = computeKinds.map((kind) => ({ value: kind, label: kindLabels[kind] }));
const isKind = (text: string): text is ComputeKind => computeKinds.some((kind) => kind === text);

interface EverywhereFiltersProps {
  choices: FilterChoices & { workspaces: readonly Choice[]; regions: readonly Choice[] };
  columns: readonly DataColumn<PlacedRow>[];
}

/** Which workspaces are asked, and which of their computes are shown. */
export function EverywhereFilters({ choices, columns }: EverywhereFiltersProps) {
  const [search, setSearch] = useEverywhereSearch();
  const filter = (key: 'state' | 'workspace' | 'region' | 'size' | 'owner', title: string) => ({
    title,
    choices: choices[`${key}s`],
    chosen: search[key],
    onChange: (chosen: string[]) => void setSearch({ [key]: chosen }),
  });
  return (
    <FilterBar
      label="Search computes"
      text={search.q}
      onText={(q) => void setSearch({ q })}
      filters={[
        {
          title: 'Kind',
          choices: kindChoices,
          chosen: search.kind,
          onChange: (kind) => void setSearch({ kind: kind.filter(isKind) }),
        },
        filter('state', 'State'),
        filter('workspace', 'Workspace'),
        filter('region', 'Region'),
        filter('size', 'Size'),
        filter('owner', 'Owner'),
      ]}
      columns={columns}
      hidden={search.hide}
      onHide={(hide) => void setSearch({ hide })}
    >
      <MineSwitch checked={search.mine} onChange={(mine) => void setSearch({ mine })} />
    </FilterBar>
  );
}
