'use client';

import type { KeyValue } from '@/components/ui/key-value-list';
import type { OtherCompute } from '@/lib/domain/compute/compute';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { AttributeList } from './attribute-list';
import { ClusterOverview } from './cluster-overview';
import { InstanceOverview } from './instance-overview';
import { Section } from './section';
import { TagList } from './tag-list';

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
      return (
        <Section title="Attributes">
          <AttributeList details={details} first={otherLines(compute)} />
        </Section>
      );
  }
}

function otherLines(compute: OtherCompute): KeyValue[] {
  return [
    { label: 'Provisioning state', value: stateLabel(compute.provisioningState) },
    { label: 'Attached resource', value: compute.resourceId ?? '—' },
  ];
}
