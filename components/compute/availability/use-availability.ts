'use client';

import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { jobQueries } from '@/lib/browser/queries/job-queries';
import { neighbourQueries } from '@/lib/browser/queries/neighbour-queries';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { Availability } from '@/lib/domain/availability/availability';
import { availabilityOf } from '@/lib/domain/availability/availability-of';
import type { JobNeed } from '@/lib/domain/availability/job-need';
import { locationsOf, subnetsOf } from '@/lib/domain/availability/places';
import type { Compute } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';
import { queryParts } from './query-parts';
import { useRegions } from './use-regions';

interface AvailabilityLookUp {
  /** Absent until all that can be read was read. */
  availability: Availability | undefined;
  list: UseQueryResult<Compute[]>;
  /** Those of the workspace's region, to choose from. */
  sizes: readonly VmSize[];
  lookAgain: () => Promise<unknown>;
}

/** Whether a job can run now, by the lists that the other pages read too. */
export function useAvailability(workspace: WorkspaceRef, need: JobNeed): AvailabilityLookUp {
  const { id: userId } = useSignedInUser();
  const list = useQuery(computeQueries.list(workspace));
  const home = useQuery(workspaceQueries.one(workspace));
  const jobs = useQuery(jobQueries.listed(workspace));
  const locks = useQuery(neighbourQueries.locks(workspace));
  const permissions = useQuery(workspaceQueries.permissions(workspace));
  const { data: computes } = list;
  const location = home.data?.location;
  const locations = useMemo(() => locationsOf(computes ?? [], location), [computes, location]);
  const subnetIds = useMemo(() => subnetsOf(computes ?? []), [computes]);
  const regions = useRegions(workspace, locations);
  const subnets = useSubnets(workspace, subnetIds);
  const named = [
    ['jobs', jobs],
    ['locks', locks],
    ['permissions', permissions],
    ['the region of the workspace', home],
    ...regions.queries,
    ...subnets.queries,
  ] as const;
  const isPending = named.some(([, query]) => query.isLoading);
  const failed = named.filter(([, query]) => query.isError && query.data === undefined);
  const hidden = locks.data?.unreadable.length ? ['locks'] : [];
  const unread = [...new Set([...failed.map(([name]) => name), ...hidden])].join();
  // Typing goes first where there are thousands of computes to judge.
  const wanted = useDeferredValue(need);
  const availability = useMemo(
    () =>
      computes && !isPending
        ? availabilityOf(wanted, {
            userId,
            computes,
            jobs: jobs.data?.jobs,
            waits: jobs.data?.waits,
            permissions: permissions.data,
            locks: locks.data,
            subnetLocks: subnets.locks,
            networks: subnets.networks,
            regions: regions.facts,
            home: location,
            unread: unread === '' ? [] : unread.split(','),
          })
        : undefined,
    [
      computes,
      isPending,
      wanted,
      userId,
      jobs.data,
      permissions.data,
      locks.data,
      subnets.locks,
      subnets.networks,
      regions.facts,
      location,
      unread,
    ],
  );
  return {
    availability,
    list,
    sizes: (location === undefined ? undefined : regions.facts.get(location)?.sizes) ?? [],
    lookAgain: () =>
      Promise.all([list, ...named.map(([, query]) => query)].map((query) => query.refetch())),
  };
}

/** The locks of each network that nodes are in, and the addresses that are left there. */
function useSubnets(workspace: WorkspaceRef, subnetIds: readonly string[]) {
  const networks = useQuery({
    ...neighbourQueries.networks(workspace.subscriptionId),
    enabled: subnetIds.length > 0,
  });
  const locks = useQueries({
    queries: subnetIds.map((id) => neighbourQueries.locks(workspace, id)),
    combine: queryParts,
  });
  return {
    networks: networks.data,
    locks: useMemo(
      () =>
        new Map(
          subnetIds.flatMap((id, index) => {
            const report = locks[index]?.data;
            return report ? [[id, report] as const] : [];
          }),
        ),
      [subnetIds, locks],
    ),
    queries: [
      ...(subnetIds.length > 0 ? [['networks', networks] as const] : []),
      ...locks.map((query) => ['locks of networks', query] as const),
    ],
  };
}
