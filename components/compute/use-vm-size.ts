'use client';

import { useQuery } from '@tanstack/react-query';
import { regionQueries } from '@/lib/browser/queries/region-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import { sameVmSize, type VmSize } from '@/lib/domain/vm-size/vm-size';

/** The figures of an instance's size, once they are known. */
export function useVmSize(
  { subscriptionId }: { subscriptionId: string },
  { location, vmSize }: Pick<Instance, 'location' | 'vmSize'>,
): VmSize | undefined {
  const { data: sizes } = useQuery(regionQueries.vmSizes({ subscriptionId, location }));
  return sizes?.find(({ name }) => sameVmSize(name, vmSize));
}
