'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { pollWhileChanging } from '@/lib/browser/queries/polling';
import { regionQueries } from '@/lib/browser/queries/region-queries';
import type { RegionRef } from '@/lib/contract/regions';
import { holdsQuota } from '@/lib/domain/quota/held-cores';
import { withOwnComputes } from '@/lib/domain/quota/own-computes';
import { quotaTree, samePlace, type QuotaNode } from '@/lib/domain/quota/quota-tree';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { sameVmSize } from '@/lib/domain/vm-size/vm-size';
import type { OwnCompute } from '../tree/node-text';

/** All that the page shows of a region: the service's figures, and the workspace's computes beside. */
export function useQuotaFacts(workspace: WorkspaceRef, region: RegionRef) {
  const list = useQuery(computeQueries.list(workspace));
  const offered = useQuery(regionQueries.vmSizes(region));
  const { data: computes = noComputes } = list;
  const { data: sizes = noSizes } = offered;
  const usage = useQuery({
    ...regionQueries.usage(region),
    refetchInterval: (looked) => pollWhileChanging(looked, computes),
  });
  const tree = useMemo(
    () => usage.data && quotaTree(withOwnComputes(usage.data, workspace, computes, sizes)),
    [usage.data, workspace, computes, sizes],
  );
  const byName = useMemo(
    () => new Map(computes.filter(holdsQuota).map((one) => [one.name.toLowerCase(), one])),
    [computes],
  );
  const ownCompute = ({ place, compute }: QuotaNode): OwnCompute | undefined => {
    if (!place || compute === undefined || !samePlace(place, workspace)) return undefined;
    const found = byName.get(compute.toLowerCase());
    return (
      found && { compute: found, size: sizes.find((one) => sameVmSize(one.name, found.vmSize)) }
    );
  };
  const places = useMemo(
    () => [workspace, ...placesIn(tree ?? []).filter((one) => !samePlace(one, workspace))],
    [tree, workspace],
  );
  const own = [list, offered];
  return {
    usage,
    tree,
    computes,
    sizes,
    ownCompute,
    places,
    /** Of the computes and their sizes: without either nothing can be proposed. */
    isLooking: own.some(({ isLoading }) => isLoading),
    error: own.find(({ data, error }) => data === undefined && error)?.error,
    lookAgain: () => void Promise.all(own.map(({ refetch }) => refetch())),
  };
}

// The same each time, so that nothing is reckoned anew while they are awaited.
const noComputes: [] = [];
const noSizes: [] = [];

/** Every workspace that the tree names, once. */
function placesIn(tree: readonly QuotaNode[]) {
  const places = tree
    .flatMap(({ children }) => children)
    .flatMap(({ children }) => children)
    .flatMap(({ place }) => (place ? [place] : []));
  return places.filter((place, at) => places.findIndex((one) => samePlace(one, place)) === at);
}
