'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSizeOf } from '@/lib/browser/fan-out/use-size-of';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { jobQueries } from '@/lib/browser/queries/job-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import { computeCost, isBilled, withMonth, type Billed } from '@/lib/domain/cost/compute-cost';
import { rememberedHoursAhead } from '@/lib/domain/cost/hours-ahead';
import { savingOf } from '@/lib/domain/cost/saving';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { useKnownNames } from '../people/use-known-names';
import type { CostRow } from './cost-row';

const minuteMs = 60_000;
const none: readonly Billed[] = [];

/**
 * What each compute of a workspace costs. Made of lists that other pages have too: computes, jobs,
 * and the sizes of each region, so no call is made for a row.
 */
export function useWorkspaceCosts(workspace: WorkspaceRef) {
  const { subscriptionId } = workspace;
  const list = useQuery(computeQueries.list(workspace));
  const active = useQuery(jobQueries.active(workspace));
  const { data: jobs } = active;
  const billed = useMemo(() => list.data?.filter(isBilled) ?? none, [list.data]);
  const complete = useKnownNames(useMemo(() => billed.filter(isInstance), [billed]));
  const named = useMemo(
    () => [...billed.filter((one) => !isInstance(one)), ...complete(billed.filter(isInstance))],
    [billed, complete],
  );
  const regions = useMemo(
    () =>
      [...new Set(billed.map(({ location }) => location))].map((location) => ({
        subscriptionId,
        location,
      })),
    [billed, subscriptionId],
  );
  const { sizeOf, isLooking, errors } = useSizeOf(regions);
  // By the minute: what lies ahead need not be reckoned anew at each look.
  const minute = Math.floor(list.dataUpdatedAt / minuteMs);
  const rows = useMemo((): CostRow[] => {
    const now = new Date(minute * minuteMs);
    const hoursUp = rememberedHoursAhead(now);
    return named.map((compute) => {
      const known = computeCost(compute, sizeOf(subscriptionId, compute));
      const costed = { ...compute, cost: withMonth(known, compute, hoursUp) };
      const saving = savingOf(costed, { now, jobs });
      return saving ? { ...costed, saving } : costed;
    });
  }, [named, sizeOf, subscriptionId, jobs, minute]);
  return {
    list,
    rows,
    isLooking: isLooking || active.isLoading,
    priceError: errors[0],
    /** Without the jobs nobody can tell whether an instance that runs is idle. */
    jobsError: jobs ? null : active.error,
  };
}

const isInstance = (compute: Billed): compute is Instance => compute.kind === 'instance';
