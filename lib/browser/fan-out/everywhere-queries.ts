import { queryOptions } from '@tanstack/react-query';
import { listVmSizes, type RegionRef } from '../../contract/regions';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { computeQueries, readComputes } from '../queries/compute-queries';
import { regionQueries } from '../queries/region-queries';
import { shouldRetry } from '../query-client';
import { Gate, pauseSeconds } from './gate';

/**
 * Azure docs, "Throttling": a person's reads of a subscription are counted together, whichever page
 * makes them; a few at once leave room for others.
 */
const readsAtOnce = 4;

/** One for the whole page, whatever is read through it. */
export const readGate = new Gate(readsAtOnce);

const minute = 60_000;

/** Looked up once, and again when somebody asks: nobody watches so many workspaces by the second. */
const onDemand = {
  staleTime: 5 * minute,
  refetchInterval: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  // Who was turned away has queued up again at the gate, as often as that makes sense.
  retry: (failures: number, error: Error) =>
    pauseSeconds(error) === undefined && shouldRetry(failures, error),
} as const;

/** What is looked up in many places; each answer is shared with the pages of its one place. */
export const everywhereQueries = {
  computes: (workspace: WorkspaceRef) =>
    queryOptions({
      ...onDemand,
      queryKey: computeQueries.list(workspace).queryKey,
      queryFn: (context) => readGate.run(() => readComputes(workspace, context), context.signal),
      // Done already, row by row.
      structuralSharing: false,
      select: ({ computes }) => computes,
    }),

  vmSizes: (region: RegionRef) =>
    queryOptions({
      ...onDemand,
      queryKey: regionQueries.vmSizes(region).queryKey,
      queryFn: ({ signal }) =>
        readGate.run(() => call(listVmSizes, { params: region }, signal), signal),
      select: ({ sizes }) => sizes,
      staleTime: 60 * minute,
    }),
};
