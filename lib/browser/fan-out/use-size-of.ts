import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { RegionRef } from '../../contract/regions';
import { sizesByName, type VmSize } from '../../domain/vm-size/vm-size';
import { everywhereQueries } from './everywhere-queries';

type Sizes = ReadonlyMap<string, VmSize>;

interface Sized {
  location: string;
  vmSize: string;
}

const keyOf = ({ subscriptionId, location }: RegionRef) => `${subscriptionId}/${location}`;

/** The figures of sizes, by where they are; nothing while, or where, they are not known. */
export function useSizeOf(regions: readonly RegionRef[]) {
  const queries = useMemo(() => regions.map(everywhereQueries.vmSizes), [regions]);
  const { sizes, isLooking, errors } = useQueries({ queries, combine });
  const byRegion = useMemo(() => {
    const known = regions.map((region, index): [string, Sizes] => [
      keyOf(region),
      sizesByName(sizes[index] ?? []),
    ]);
    return new Map(known);
  }, [regions, sizes]);
  const sizeOf = useCallback(
    (subscriptionId: string, { location, vmSize }: Sized): VmSize | undefined =>
      byRegion.get(keyOf({ subscriptionId, location }))?.get(vmSize.toLowerCase()),
    [byRegion],
  );
  return { sizeOf, isLooking, errors };
}

const combine = (results: readonly UseQueryResult<readonly VmSize[]>[]) => ({
  sizes: results.map(({ data }) => data),
  isLooking: results.some(({ isPending }) => isPending),
  errors: results.flatMap(({ error }) => (error ? [error] : [])),
});
