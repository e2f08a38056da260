'use client';

import { makeStyles } from '@fluentui/react-components';
import dynamic from 'next/dynamic';
import type { Compute } from '@/lib/domain/compute/compute';
import { FilterBar } from './filter-bar';
import type { FilterChoices } from './filter-choices';
import type { ListView } from './list-view';
import { useListSearch } from './use-list-search';

// Only instances have owners.
const MineSwitch = dynamic(() => import('./mine-switch').then((module) => module.MineSwitch), {
  ssr: false,
});

const useStyles = makeStyles({ root: { marginInlineStart: 'auto' } });

interface ListFiltersProps<Row extends Compute> {
  view: ListView<Row>;
  choices: FilterChoices;
}

/** Which rows and columns of one kind of compute are shown. */
export function ListFilters<Row extends Compute>({ view, choices }: ListFiltersProps<Row>) {
  const [search, setSearch] = useListSearch();
  const filter = (key: 'state' | 'owner' | 'type' | 'size', title: string) => ({
    title,
    choices: choices[`${key}s`],
    chosen: search[key],
    onChange: (chosen: string[]) => void setSearch({ [key]: chosen }),
  });
  return (
    <FilterBar
      className={useStyles().root}
      label={`Search ${view.title.toLowerCase()}`}
      text={search.q}
      onText={(q) => void setSearch({ q })}
      filters={[
        filter('state', 'State'),
        ...(view.hasOwners ? [filter('owner', 'Owner')] : []),
        ...(choices.types.length > 0 ? [filter('type', 'Type')] : []),
        ...(choices.sizes.length > 0 ? [filter('size', 'Size')] : []),
      ]}
      columns={view.columns}
      hidden={search.hide}
      onHide={(hide) => void setSearch({ hide })}
    >
      {view.hasOwners && (
        <MineSwitch checked={search.mine} onChange={(mine) => void setSearch({ mine })} />
      )}
    </FilterBar>
  );
}
