'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { ColumnTriple20Regular, Filter20Regular } from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { SearchField } from '@/components/ui/search-field';
import type { Compute } from '@/lib/domain/compute/compute';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import { ChoiceMenu } from './choice-menu';
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
  field: { display: 'flex', flex: '1 1 130px', minWidth: 0 },
});

interface ListFiltersProps<Row extends Compute> {
  view: ListView<Row>;
  /** All that can be filtered by. */
  states: readonly string[];
}

/** Which rows and columns are shown. */
export function ListFilters<Row extends Compute>({ view, states }: ListFiltersProps<Row>) {
  const styles = useStyles();
  const [search, setSearch] = useListSearch();
  const hideable = view.columns.filter(({ isPermanent }) => isPermanent !== true);
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
      <ChoiceMenu
        label={search.state.length > 0 ? `State (${search.state.length})` : 'State'}
        icon={<Filter20Regular />}
        choices={states.map((value) => ({ value, label: stateLabel(value) }))}
        chosen={search.state}
        onChange={(state) => void setSearch({ state })}
      />
      <ChoiceMenu
        label="Columns"
        icon={<ColumnTriple20Regular />}
        choices={hideable.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={idsWithout(hideable, search.hide)}
        onChange={(shown) => void setSearch({ hide: idsWithout(hideable, shown) })}
      />
    </search>
  );
}

/** What is shown from what is hidden, and the other way round. */
const idsWithout = (columns: readonly { id: string }[], without: readonly string[]) =>
  columns.map(({ id }) => id).filter((id) => !without.includes(id));
