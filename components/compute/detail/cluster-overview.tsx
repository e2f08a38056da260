'use client';

import { formatSeconds } from '@/components/ui/format-time';
import type { KeyValue } from '@/components/ui/key-value-list';
import type { Cluster } from '@/lib/domain/compute/compute';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { vmPriorityLabels, vmPrioritySchema } from '@/lib/domain/vm-size/vm-size';
import { textAt } from './arm-value';
import { AttributeList } from './attribute-list';
import { NodeOverview } from './nodes/node-overview';
import { Section } from './section';

export function ClusterOverview({
  cluster,
  details,
}: {
  cluster: Cluster;
  details: ComputeDetails;
}) {
  return (
    <>
      <Section title="Nodes">
        <NodeOverview
          cluster={cluster}
          since={textAt(details.arm, 'properties.properties.allocationStateTransitionTime')}
        />
      </Section>
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

/** A priority that the service may add is shown as it comes. */
function priorityLabel(priority: string): string {
  const known = vmPrioritySchema.safeParse(priority);
  return known.success ? vmPriorityLabels[known.data] : priority;
}
