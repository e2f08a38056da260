'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { ColumnMenu } from '@/components/compute/list/column-menu';
import type { Choice } from '@/components/compute/list/choice-menu-popup';
import type { FilterChoices } from '@/components/compute/list/filter-choices';
import { FilterMenu } from '@/components/compute/list/filter-menu';
import { MineSwitch } from '@/components/compute/list/mine-switch';
import type { DataColumn } from '@/components/table/data-column';
import { SearchField } from '@/components/ui/search-field';
import { computeKinds, type ComputeKind } from '@/lib/domain/compute/compute';
import { kindLabels } from './everywhere-columns';
import type { PlacedRow } from './placed-row';
import { useEverywhereSearch } from './use-everywhere-search';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  // As in the lists: the box grows by its clear button while it has the focus.
  field: { display: 'flex', flex: '1 1 130px', width: '13rem', minWidth: 0 },
});

const kindChoices = computeKinds.map((kind) => ({ value: kind, label: kindLabels[kind] }));
const isKind = (text: string): text is ComputeKind => computeKinds.some((kind) => kind === text);

interface EverywhereFiltersProps {
  choices: FilterChoices & { places: readonly Choice[]; regions: readonly Choice[] };
  columns: readonly DataColumn<PlacedRow>[];
}

/** Which workspaces are asked, and which of their computes are shown. */
export function EverywhereFilters({ choices, columns }: EverywhereFiltersProps) {
  const styles = useStyles();
  const [search, setSearch] = useEverywhereSearch();
  return (
    <search className={styles.root}>
      <div className={styles.field}>
        <SearchField
          label="Search computes"
          placeholder="Search to filter items…"
          value={search.q}
          onChange={(q) => void setSearch({ q })}
        />
      </div>
      <MineSwitch checked={search.mine} onChange={(mine) => void setSearch({ mine })} />
      <FilterMenu
        title="Kind"
        choices={kindChoices}
        chosen={search.kind}
        onChange={(kind) => void setSearch({ kind: kind.filter(isKind) })}
      />
      <FilterMenu
        title="State"
        choices={choices.states}
        chosen={search.state}
        onChange={(state) => void setSearch({ state })}
      />
      <FilterMenu
        title="Workspace"
        choices={choices.places}
        chosen={search.workspace}
        onChange={(workspace) => void setSearch({ workspace })}
      />
      <FilterMenu
        title="Region"
        choices={choices.regions}
        chosen={search.region}
        onChange={(region) => void setSearch({ region })}
      />
      <FilterMenu
        title="Size"
        choices={choices.sizes}
        chosen={search.size}
        onChange={(size) => void setSearch({ size })}
      />
      <FilterMenu
        title="Owner"
        choices={choices.owners}
        chosen={search.owner}
        onChange={(owner) => void setSearch({ owner })}
      />
      <ColumnMenu
        columns={columns}
        hidden={search.hide}
        onChange={(hide) => void setSearch({ hide })}
      />
    </search>
  );
}
