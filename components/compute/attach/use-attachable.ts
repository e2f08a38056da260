'use client';

import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { attachQueries } from '@/lib/browser/queries/attach-queries';
import type { AttachableResource } from '@/lib/domain/attach/attachable-resource';
import type { AttachWay } from '@/lib/domain/attach/attach-ways';
import { attachWords } from '@/lib/domain/attach/attach-words';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { LookUp } from '../wizard/create-context';

interface Attachable {
  /** Undefined while nothing is known of any of them. */
  resources: readonly AttachableResource[] | undefined;
  lookUp: LookUp;
}

/** The resources that a form can attach: those of its types, as far as they can be read. */
export function useAttachable(
  { subscriptionId }: WorkspaceRef,
  { computeType, source }: AttachWay,
): Attachable {
  const types = source === 'existing' ? attachWords[computeType].resources : [];
  return useQueries({
    queries: types.map((type) => attachQueries.resources(subscriptionId, type)),
    combine,
  });
}

function combine(results: UseQueryResult<readonly AttachableResource[]>[]): Attachable {
  const known = results.flatMap(({ data }) => (data ? [data] : []));
  return {
    resources: known.length > 0 ? known.flat() : undefined,
    lookUp: {
      pending: results.some(({ isPending }) => isPending),
      isLooking: results.some(({ isFetching }) => isFetching),
      error: results.find(({ error }) => error !== null)?.error ?? null,
      retry: () => {
        for (const { refetch } of results) void refetch();
      },
    },
  };
}
