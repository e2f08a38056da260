'use client';

import { useQuery } from '@tanstack/react-query';
import { jobQueries } from '@/lib/browser/queries/job-queries';
import { neighbourQueries } from '@/lib/browser/queries/neighbour-queries';
import { regionQueries } from '@/lib/browser/queries/region-queries';
import type { Cluster } from '@/lib/domain/compute/compute';
import { sizeNamed } from '@/lib/domain/compute/create-form/create-form-problems';
import { knownSubnet } from '@/lib/domain/compute/create-form/network-problems';
import { freeAddresses } from '@/lib/domain/network/addresses';
import type { VirtualNetwork } from '@/lib/domain/network/virtual-network';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { ScalingEvidence } from '@/lib/domain/scaling/evidence';

interface EvidenceLookUp {
  evidence: ScalingEvidence;
  isPending: boolean;
  /** What could not be read, in words. */
  unread: readonly string[];
  lookAgain: () => void;
}

/** Reads all that may keep a cluster from scaling; what cannot be read is named and left out. */
export function useScalingEvidence(
  workspace: WorkspaceRef,
  cluster: Cluster,
  subnetId: string | undefined,
): EvidenceLookUp {
  const { subscriptionId } = workspace;
  const region = { subscriptionId, location: cluster.location };
  const locks = useQuery(neighbourQueries.locks(workspace, subnetId));
  const quota = useQuery(regionQueries.quota(region));
  const sizes = useQuery(regionQueries.vmSizes(region));
  const jobs = useQuery(jobQueries.active(workspace));
  const networks = useQuery({
    ...neighbourQueries.networks(subscriptionId),
    enabled: subnetId !== undefined,
  });
  const named = { locks, quota, 'virtual machine sizes': sizes, jobs, networks };
  const queries = Object.entries(named);
  return {
    evidence: {
      cluster,
      locks: locks.data,
      quota: quota.data,
      size: sizeNamed(sizes.data, cluster.vmSize),
      subnet: subnetOf(networks.data, subnetId),
      jobs: jobs.data,
    },
    isPending: queries.some(([, query]) => query.isLoading),
    unread: queries.filter(([, query]) => query.isError && !query.data).map(([name]) => name),
    lookAgain: () => {
      for (const [, query] of queries) if (query.isEnabled) void query.refetch();
    },
  };
}

function subnetOf(networks: readonly VirtualNetwork[] | undefined, subnetId: string | undefined) {
  const known = subnetId === undefined ? undefined : knownSubnet(networks, subnetId);
  return known && { name: known.subnet.name, freeAddresses: freeAddresses(known.subnet) };
}
