'use client';

import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { pollWhileChanging } from '@/lib/browser/queries/polling';
import { regionQueries } from '@/lib/browser/queries/region-queries';
import type { RegionFacts } from '@/lib/domain/availability/evidence';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { queryParts } from './query-parts';

/** Quota, which is looked at again, and sizes of each region. */
export function useRegions(
  { subscriptionId }: Pick<WorkspaceRef, 'subscriptionId'>,
  locations: readonly string[],
) {
  const quotas = useQueries({
    queries: locations.map((location) => ({
      ...regionQueries.quota({ subscriptionId, location }),
      refetchInterval: (looked: { state: { error: Error | null } }) =>
        pollWhileChanging(looked, undefined),
    })),
    combine: queryParts,
  });
  const sizes = useQueries({
    queries: locations.map((location) => regionQueries.vmSizes({ subscriptionId, location })),
    combine: queryParts,
  });
  const facts = useMemo(
    () =>
      new Map(
        locations.map((location, index): [string, RegionFacts] => [
          location,
          { quota: quotas[index]?.data, sizes: sizes[index]?.data },
        ]),
      ),
    [locations, quotas, sizes],
  );
  return {
    facts,
    queries: locations.flatMap((location, index) => {
      const [quota, offered] = [quotas[index], sizes[index]];
      return [
        ...(quota ? [[`quota in ${location}`, quota] as const] : []),
        ...(offered ? [[`sizes in ${location}`, offered] as const] : []),
      ];
    }),
  };
}
