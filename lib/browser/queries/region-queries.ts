import { queryOptions } from '@tanstack/react-query';
import { getRegionUsage } from '../../contract/quota';
import { getQuota, listVmSizes, type RegionRef } from '../../contract/regions';
import { call } from '../api';

export const regionQueries = {
  allQuota: () => ['quota'] as const,

  quota: (region: RegionRef) =>
    queryOptions({
      queryKey: [...regionQueries.allQuota(), region],
      queryFn: ({ signal }) => call(getQuota, { params: region }, signal),
      staleTime: 15_000,
    }),

  /** All levels of it, for the page that shows them. */
  usage: (region: RegionRef) =>
    queryOptions({
      queryKey: [...regionQueries.allQuota(), 'usage', region],
      queryFn: ({ signal }) => call(getRegionUsage, { params: region }, signal),
      staleTime: 15_000,
    }),

  vmSizes: (region: RegionRef) =>
    queryOptions({
      queryKey: ['vm-sizes', region],
      queryFn: ({ signal }) => call(listVmSizes, { params: region }, signal),
      select: ({ sizes }) => sizes,
      staleTime: 60 * 60_000,
    }),
};
