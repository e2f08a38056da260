'use client';

import { useQuery } from '@tanstack/react-query';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { neighbourQueries } from '@/lib/browser/queries/neighbour-queries';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { clusterRequest } from '@/lib/domain/compute/create-form/to-create-request';
import type { Check } from '@/lib/domain/preflight/check';
import { clusterChecks } from '@/lib/domain/preflight/cluster-checks';
import { factOf, type Fact } from '@/lib/domain/preflight/fact';
import { no, yes, type Verdict } from '@/lib/domain/verdict/verdict';
import type { Create } from '../create-context';

export interface ClusterChecks {
  checks: readonly Check[];
  /** Whether anything stands in the way of the create. */
  verdict: Verdict;
  isLooking: boolean;
  /** Looks at all of it anew, as after somebody cleared a blocker. */
  again: () => void;
}

/** Looks at what may keep a filled-in cluster from being created; without a form, at nothing. */
export function useClusterChecks(create: Create, form: CreateForm | undefined): ClusterChecks {
  const { workspace, home, location, facts, sizes, quota, networks } = create;
  const request = form?.kind === 'cluster' ? clusterRequest(form) : undefined;
  const name = form?.name ?? '';
  const enabled = request !== undefined;
  const permissions = useQuery({ ...workspaceQueries.permissions(workspace), enabled });
  const locks = useQuery({ ...neighbourQueries.locks(workspace, request?.subnetId), enabled });
  const availability = useQuery({
    ...computeQueries.nameAvailability(workspace, 'cluster', name),
    enabled: enabled && location === home,
  });
  const checks = request
    ? clusterChecks({
        workspace,
        name,
        request,
        permissions: factOf(permissions),
        locks: factOf(locks),
        availability: location === home ? factOf(availability) : elsewhere,
        sizes: factOf({ data: facts.sizes, error: sizes.error }),
        quota: factOf({ data: facts.quota, error: quota.error }),
        networks: factOf({ data: facts.networks, error: networks.error }),
      })
    : [];
  const asked = location === home ? [permissions, locks, availability] : [permissions, locks];
  const again = () => {
    for (const { refetch } of asked) void refetch();
    for (const { retry } of [quota, networks]) retry();
  };
  return {
    checks,
    verdict: verdictOf(checks),
    isLooking: asked.some(({ isFetching }) => isFetching),
    again,
  };
}

const elsewhere: Fact<never> = {
  state: 'unknown',
  why: "the service tells of the workspace's region alone.",
};

function verdictOf(checks: readonly Check[]): Verdict {
  const blocker = checks.find(({ verdict }) => verdict === 'blocked');
  return blocker ? no(`${blocker.title}: ${blocker.text}`) : yes;
}
