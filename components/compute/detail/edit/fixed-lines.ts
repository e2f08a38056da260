import type { KeyValue } from '@/components/ui/key-value-list';
import type { Cluster } from '@/lib/domain/compute/compute';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { textAt } from '../arm-value';
import { priorityLabel } from '@/components/compute/priority-label';

const inner = 'properties.properties';

/** What no request of ARM's changes once a cluster exists (`ClusterUpdateParameters`, 2025-12-01). */
export function fixedLines(cluster: Cluster, arm: ComputeDetails['arm']): KeyValue[] {
  const user = textAt(arm, `${inner}.userAccountCredentials.adminUserName`);
  return [
    { label: 'Region', value: cluster.location },
    { label: 'Virtual machine size', value: cluster.vmSize },
    { label: 'Virtual machine priority', value: priorityLabel(cluster.vmPriority) },
    { label: 'SSH access', value: user === undefined ? 'Off' : `On, as ${user}` },
    { label: 'Subnet', value: textAt(arm, `${inner}.subnet.id`) ?? 'None' },
    { label: 'Public IP for nodes', value: textAt(arm, `${inner}.enableNodePublicIp`) ?? 'Yes' },
    { label: 'Isolated network', value: textAt(arm, `${inner}.isolatedNetwork`) ?? 'No' },
    { label: 'Description', value: cluster.description ?? '—' },
  ];
}
