'use client';

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usePublicConfig } from '@/lib/browser/public-config';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { regionQueries } from '@/lib/browser/queries/region-queries';
import type { NamedKind } from '@/lib/domain/name/compute-name';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Create, LookUp } from './create-context';

/** Reads what a new compute in a region depends on; none of it holds the form up. */
export function useLookUps(workspace: WorkspaceRef, kind: NamedKind, location: string): Create {
  const { nameProfile } = usePublicConfig();
  const region = { subscriptionId: workspace.subscriptionId, location };
  const sizes = useQuery(regionQueries.vmSizes(region));
  const quota = useQuery(regionQueries.quota(region));
  const { data: computes } = useQuery(computeQueries.list(workspace));
  const takenNames = useMemo(() => computes?.map(({ name }) => name) ?? [], [computes]);
  return {
    kind,
    workspace,
    location,
    facts: { nameProfile, takenNames, sizes: sizes.data, quota: quota.data },
    sizes: lookUp(sizes),
    quota: lookUp(quota),
  };
}

const lookUp = ({ isPending, error, refetch }: UseQueryResult): LookUp => ({
  pending: isPending,
  error,
  retry: () => void refetch(),
});
