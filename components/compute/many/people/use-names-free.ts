'use client';

import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useDebounced } from '@/components/form/use-debounced';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { NameAvailabilityState } from '../../wizard/use-name-availability';

/** ARM counts reads for all that a person does; a whole list at once would starve the page. */
const atOnce = 4;

const restMs = 400;

/** Asks the service whether names are free in the region, a few at once; in their order. */
export function useNamesFree(
  workspace: WorkspaceRef,
  names: readonly string[],
): ReadonlyMap<string, NameAvailabilityState> {
  const client = useQueryClient();
  // By what it says, as the list is made anew with every look at the workspace.
  const rested = useDebounced(names.join('\n'), restMs);
  const asked = [...new Set(rested.split('\n').filter((name) => name !== ''))];
  const queries = asked.map((name) => computeQueries.nameAvailability(workspace, 'instance', name));
  const open = queries.filter(
    ({ queryKey }) => (client.getQueryState(queryKey)?.status ?? 'pending') === 'pending',
  );
  const next = new Set(open.slice(0, atOnce));
  const answers = useQueries({
    queries: queries.map((query) => askedIf(next.has(query), query)),
  });
  return new Map(
    asked.map((name, index): [string, NameAvailabilityState] => {
      const { data, isError } = answers[index] ?? {};
      if (isError) return [name, { status: 'unknown' }];
      if (!data) return [name, { status: 'checking' }];
      if (data.available) return [name, { status: 'available' }];
      const { message = 'The name is taken in the region' } = data;
      return [name, { status: 'refused', message }];
    }),
  );
}

type Query = ReturnType<typeof computeQueries.nameAvailability>;

const askedIf = (enabled: boolean, query: Query) => ({ ...query, enabled, retry: false });
