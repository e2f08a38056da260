'use client';

import { useDeferredValue, useMemo } from 'react';
import { knownSort } from '@/components/table/next-sort';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { listSearch } from '@/lib/browser/url/list-search';
import type { Compute } from '@/lib/domain/compute/compute';
import { filterChoices } from './filter-choices';
import { filterComputes } from './filter-computes';
import type { ListView } from './list-view';
import { useListSearch } from './use-list-search';

const none: readonly Compute[] = [];

/** The rows of a view as the address asks for them. */
export function useListRows<Row extends Compute>(
  { columns, isRow, hasOwners, complete, typeLabel }: ListView<Row>,
  computes: readonly Compute[] | undefined,
) {
  const [search, setSearch] = useListSearch();
  // What was typed or pressed shows at once; thousands of rows follow when there is time for them.
  const { q, state, owner, size, type, mine, hide } = useDeferredValue(search);
  const user = useSignedInUser();
  const ownerId = hasOwners && mine ? user.id : undefined;
  // The first rows are waited for already, and without them the list would look empty.
  const known = useDeferredValue(computes) ?? computes ?? none;
  const all = useMemo(() => {
    const rows = known.filter(isRow);
    return complete ? complete(rows) : rows;
  }, [known, isRow, complete]);
  const shown = useMemo(
    () =>
      filterComputes(all, {
        text: q,
        states: state,
        owners: owner,
        sizes: size,
        types: type,
        ownerId,
      }),
    [all, q, state, owner, size, type, ownerId],
  );
  return {
    all,
    shown,
    choices: useMemo(
      () => filterChoices(all, { state, owner, size, type }, typeLabel),
      [all, state, owner, size, type, typeLabel],
    ),
    sort: knownSort(columns, search.sort, listSearch.sort.defaultValue),
    hide,
    setSearch,
  };
}
