'use client';

import { useMemo } from 'react';
import { filterChoices } from '@/components/compute/list/filter-choices';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import type { Workspace } from '@/lib/domain/workspace/workspace';
import { filterRows, placeChoices, regionChoices } from './filter-places';
import type { PlacedRow } from './placed-row';
import { useEverywhereSearch } from './use-everywhere-search';

/** The rows that the address asks for, and what there is to filter by. */
export function useShownRows(rows: readonly PlacedRow[], workspaces: readonly Workspace[]) {
  const [{ q, kind, state, owner, size, region, mine }] = useEverywhereSearch();
  const user = useSignedInUser();
  const ownerId = mine ? user.id : undefined;
  const shown = useMemo(
    () => filterRows(rows, { q, kind, state, owner, size, region, ownerId }),
    [rows, q, kind, state, owner, size, region, ownerId],
  );
  const choices = useMemo(
    () => ({
      ...filterChoices(rows, { state, owner, size, type: [] }),
      workspaces: placeChoices(workspaces),
      regions: regionChoices(rows, region),
    }),
    [rows, state, owner, size, region, workspaces],
  );
  return { shown, choices };
}
