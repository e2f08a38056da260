'use client';

import { priorityLabel } from '@/components/compute/priority-label';
import { formatSeconds } from '@/lib/domain/text/format-seconds';
import type { KeyValue } from '@/components/ui/key-value-list';
import type { Cluster } from '@/lib/domain/compute/compute';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { textAt } from './arm-value';
import { AttributeList } from './attribute-list';
import { NodeOverview } from './nodes/node-overview';
import { ScalingPanel } from './scaling/scaling-panel';
import { Section } from './section';

interface ClusterOverviewProps {
  workspace: WorkspaceRef;
  cluster: Cluster;
  details: ComputeDetails;
}

/** How a cluster stands, why it does not stand otherwise, and all that it was given. */
export function ClusterOverview({ workspace, cluster, details }: ClusterOverviewProps) {
  return (
    <>
      <Section title="Nodes">
        <NodeOverview
          cluster={cluster}
          since={textAt(details.arm, 'properties.properties.allocationStateTransitionTime')}
        />
      </Section>
      <ScalingPanel workspace={workspace} cluster={cluster} arm={details.arm} />
      <Section title="Attributes">
        <AttributeList details={details} first={clusterLines(cluster)} />
      </Section>
    </>
  );
}

function clusterLines(cluster: Cluster): KeyValue[] {
  const { vmSize, minNodes, maxNodes, currentNodes, targetNodes, idleSeconds } = cluster;
  return [
    { label: 'Provisioning state', value: stateLabel(cluster.provisioningState) },
    { label: 'Allocation state', value: cluster.allocationState ?? '—' },
    { label: 'Virtual machine size', value: vmSize },
    { label: 'Virtual machine priority', value: priorityLabel(cluster.vmPriority) },
    { label: 'Minimum nodes', value: minNodes },
    { label: 'Maximum nodes', value: maxNodes },
    { label: 'Current nodes', value: currentNodes },
    { label: 'Target nodes', value: targetNodes },
    {
      label: 'Idle time before scale down',
      value: idleSeconds === undefined ? '—' : formatSeconds(idleSeconds),
    },
  ];
}
