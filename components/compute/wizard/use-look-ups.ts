'use client';

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { usePublicConfig } from '@/lib/browser/public-config';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { neighbourQueries } from '@/lib/browser/queries/neighbour-queries';
import { regionQueries } from '@/lib/browser/queries/region-queries';
import type { NamedKind } from '@/lib/domain/name/compute-name';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Create, LookUp } from './create-context';

/** Reads what a new compute in a region depends on; none of it holds the form up. */
export function useLookUps(
  workspace: WorkspaceRef,
  kind: NamedKind,
  home: string,
  first = home,
): Create {
  const { nameProfile } = usePublicConfig();
  const [location, chooseLocation] = useState(first);
  const region = { subscriptionId: workspace.subscriptionId, location };
  const sizes = useQuery(regionQueries.vmSizes(region));
  const quota = useQuery(regionQueries.quota(region));
  const networks = useQuery(neighbourQueries.networks(workspace.subscriptionId));
  const { data: computes } = useQuery(computeQueries.list(workspace));
  const takenNames = useMemo(() => computes?.map(({ name }) => name) ?? [], [computes]);
  return {
    kind,
    workspace,
    home,
    location,
    chooseLocation,
    facts: {
      nameProfile,
      takenNames,
      sizes: sizes.data,
      quota: quota.data,
      networks: networks.data,
    },
    sizes: lookUp(sizes),
    quota: lookUp(quota),
    networks: lookUp(networks),
  };
}

const lookUp = ({ isPending, isFetching, error, refetch }: UseQueryResult): LookUp => ({
  pending: isPending,
  isLooking: isFetching,
  error,
  retry: () => void refetch(),
});
