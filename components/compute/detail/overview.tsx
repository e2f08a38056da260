'use client';

import dynamic from 'next/dynamic';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { ClusterOverview } from './cluster-overview';
import { InstanceOverview } from './instance-overview';
import { TagList } from './tag-list';

// Forms and their words come with it.
const AttachedOverview = dynamic(() =>
  import('./attached/attached-overview').then((module) => module.AttachedOverview),
);

interface OverviewProps {
  workspace: WorkspaceRef;
  details: ComputeDetails;
}

/** What a person wants to know of a compute, by its kind. */
export function Overview({ workspace, details }: OverviewProps) {
  return (
    <>
      <OverviewOfKind workspace={workspace} details={details} />
      <TagList tags={details.compute.tags} />
    </>
  );
}

function OverviewOfKind({ workspace, details }: OverviewProps) {
  const { compute } = details;
  switch (compute.kind) {
    case 'cluster':
      return <ClusterOverview workspace={workspace} cluster={compute} details={details} />;
    case 'instance':
      return <InstanceOverview workspace={workspace} instance={compute} details={details} />;
    case 'inference':
    case 'attached':
      return <AttachedOverview compute={compute} details={details} />;
  }
}
