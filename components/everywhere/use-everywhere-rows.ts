'use client';

import { useMemo } from 'react';
import { useKnownNames } from '@/components/compute/people/use-known-names';
import type { Look } from '@/lib/browser/fan-out/use-all-computes';
import { useSizeOf } from '@/lib/browser/fan-out/use-size-of';
import type { Instance } from '@/lib/domain/compute/compute';
import { computeCost, isBilled } from '@/lib/domain/cost/compute-cost';
import type { Workspace } from '@/lib/domain/workspace/workspace';
import { placedComputes, type PlacedCompute, type PlacedRow } from './placed-row';

/** All that the looks found, with names and prices as far as they are known by now. */
export function useEverywhereRows(looks: readonly Look<Workspace>[]) {
  const found = useMemo(() => looks.flatMap(placedComputes), [looks]);
  const instances = useMemo(() => found.filter(isInstance), [found]);
  const complete = useKnownNames(instances);
  const regions = useRegions(found);
  const { sizeOf, isLooking, errors } = useSizeOf(regions);
  const rows = useMemo((): PlacedRow[] => {
    const named = new Map(
      complete(instances).map((instance, index) => [instances[index], instance] as const),
    );
    return found.map((row) => {
      if (!isBilled(row)) return row;
      const { place } = row;
      const compute = (isInstance(row) && named.get(row)) || row;
      return { ...compute, place, cost: computeCost(row, sizeOf(place.subscriptionId, row)) };
    });
  }, [found, instances, complete, sizeOf]);
  return { rows, isPricing: isLooking, priceErrors: errors };
}

const isInstance = (row: PlacedCompute): row is PlacedCompute & Instance => row.kind === 'instance';

/** Each region of a subscription in which something could cost, once. */
function useRegions(rows: readonly PlacedCompute[]) {
  const keys = useMemo(
    () =>
      [
        ...new Set(
          rows
            .filter((row) => isBilled(row))
            .map(({ place, location }) => `${place.subscriptionId}/${location}`),
        ),
      ].join(' '),
    [rows],
  );
  // By their text, so that an answer that brings no new region looks up nothing anew.
  return useMemo(
    () =>
      keys.split(' ').flatMap((key) => {
        const [subscriptionId, location] = key.split('/');
        return subscriptionId && location ? [{ subscriptionId, location }] : [];
      }),
    [keys],
  );
}
