'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import dynamic from 'next/dynamic';
import { SearchField } from '@/components/ui/search-field';
import type { Compute } from '@/lib/domain/compute/compute';
import { ColumnMenu } from './column-menu';
import type { FilterChoices } from './filter-choices';
import { FilterMenu } from './filter-menu';
import type { ListView } from './list-view';
import { useListSearch } from './use-list-search';

// Only instances have owners.
const MineSwitch = dynamic(() => import('./mine-switch').then((module) => module.MineSwitch), {
  ssr: false,
});

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: 'auto',
  },
  // The box grows by its clear button while it has the focus; a width of its own keeps the toolbar
  // from wrapping then, which moved each button away from under the first click on it.
  field: { display: 'flex', flex: '1 1 130px', width: '13rem', minWidth: 0 },
});

interface ListFiltersProps<Row extends Compute> {
  view: ListView<Row>;
  choices: FilterChoices;
}

/** Which rows and columns are shown. */
export function ListFilters<Row extends Compute>({ view, choices }: ListFiltersProps<Row>) {
  const styles = useStyles();
  const [search, setSearch] = useListSearch();
  return (
    <search className={styles.root}>
      <div className={styles.field}>
        <SearchField
          label={`Search ${view.title.toLowerCase()}`}
          placeholder="Search to filter items…"
          value={search.q}
          onChange={(q) => void setSearch({ q })}
        />
      </div>
      {view.hasOwners && (
        <MineSwitch checked={search.mine} onChange={(mine) => void setSearch({ mine })} />
      )}
      <FilterMenu
        title="State"
        choices={choices.states}
        chosen={search.state}
        onChange={(state) => void setSearch({ state })}
      />
      {view.hasOwners && (
        <FilterMenu
          title="Owner"
          choices={choices.owners}
          chosen={search.owner}
          onChange={(owner) => void setSearch({ owner })}
        />
      )}
      {choices.types.length > 0 && (
        <FilterMenu
          title="Type"
          choices={choices.types}
          chosen={search.type}
          onChange={(type) => void setSearch({ type })}
        />
      )}
      {choices.sizes.length > 0 && (
        <FilterMenu
          title="Size"
          choices={choices.sizes}
          chosen={search.size}
          onChange={(size) => void setSearch({ size })}
        />
      )}
      <ColumnMenu
        columns={view.columns}
        hidden={search.hide}
        onChange={(hide) => void setSearch({ hide })}
      />
    </search>
  );
}
