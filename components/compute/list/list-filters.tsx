'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { ColumnTriple20Regular, Filter20Regular } from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { SearchField } from '@/components/ui/search-field';
import type { Compute } from '@/lib/domain/compute/compute';
import { ChoiceMenu } from './choice-menu';
import type { ChoiceMenuPopupProps } from './choice-menu-popup';
import type { FilterChoices } from './filter-choices';
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
      <Filter
        title="State"
        choices={choices.states}
        chosen={search.state}
        onChange={(state) => void setSearch({ state })}
      />
      {view.hasOwners && (
        <Filter
          title="Owner"
          choices={choices.owners}
          chosen={search.owner}
          onChange={(owner) => void setSearch({ owner })}
        />
      )}
      {choices.types.length > 0 && (
        <Filter
          title="Type"
          choices={choices.types}
          chosen={search.type}
          onChange={(type) => void setSearch({ type })}
        />
      )}
      {choices.sizes.length > 0 && (
        <Filter
          title="Size"
          choices={choices.sizes}
          chosen={search.size}
          onChange={(size) => void setSearch({ size })}
        />
      )}
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

type FilterProps = Pick<ChoiceMenuPopupProps, 'choices' | 'chosen' | 'onChange'> & {
  title: string;
};

/** Rows with any of several values; none chosen means all. */
function Filter({ title, chosen, ...menu }: FilterProps) {
  return (
    <ChoiceMenu
      label={chosen.length > 0 ? `${title} (${chosen.length})` : title}
      icon={<Filter20Regular />}
      chosen={chosen}
      {...menu}
    />
  );
}

/** What is shown from what is hidden, and the other way round. */
const idsWithout = (columns: readonly { id: string }[], without: readonly string[]) =>
  columns.map(({ id }) => id).filter((id) => !without.includes(id));
