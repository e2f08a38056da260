import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Compute } from '../../domain/compute/compute';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { everywhereQueries } from './everywhere-queries';

/** What is known of the computes of one workspace. */
export interface Look<Place> {
  place: Place;
  computes?: readonly Compute[];
  /** Of the last look; what an earlier one found is kept beside it. */
  error?: Error;
  isLooking: boolean;
  /** When it was looked, in milliseconds. */
  updatedAt: number;
}

/** Looks at the computes of many workspaces, a few at once; leaving the page ends it. */
export function useAllComputes<Place extends WorkspaceRef>(places: readonly Place[]) {
  const client = useQueryClient();
  const queries = useMemo(
    () => places.map((place) => everywhereQueries.computes(refOf(place))),
    [places],
  );
  const found = useQueries({ queries, combine });
  const looks = useMemo(
    () =>
      places.flatMap((place, index): Look<Place>[] => {
        const one = found[index];
        return one ? [{ place, ...one }] : [];
      }),
    [places, found],
  );
  const lookAgain = useCallback(
    (again: readonly WorkspaceRef[]) => {
      for (const place of again) {
        const { queryKey } = everywhereQueries.computes(refOf(place));
        void client.refetchQueries({ queryKey, exact: true }, { cancelRefetch: false });
      }
    },
    [client],
  );
  return { looks, lookAgain };
}

/** Without what else is known of a workspace: it is part of the key. */
const refOf = ({ subscriptionId, resourceGroup, workspace }: WorkspaceRef): WorkspaceRef => ({
  subscriptionId,
  resourceGroup,
  workspace,
});

const combine = (results: readonly UseQueryResult<readonly Compute[]>[]) =>
  results.map(({ data, error, isFetching, dataUpdatedAt }) => ({
    ...(data && { computes: data }),
    ...(error && { error }),
    isLooking: isFetching,
    updatedAt: dataUpdatedAt,
  }));
