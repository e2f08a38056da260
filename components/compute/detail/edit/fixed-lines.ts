import type { KeyValue } from '@/components/ui/key-value-list';
import { clusterSettingsOf } from '@/lib/domain/arm-body/cluster-settings';
import type { Cluster } from '@/lib/domain/compute/compute';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { priorityLabel } from '../../priority-label';

/** What no request of ARM's changes once a cluster exists (`ClusterUpdateParameters`, 2025-12-01). */
export function fixedLines(cluster: Cluster, arm: ComputeDetails['arm']): KeyValue[] {
  const { ssh, subnetId, nodePublicIp, isolatedNetwork } = clusterSettingsOf(arm);
  return [
    { label: 'Region', value: cluster.location },
    { label: 'Virtual machine size', value: cluster.vmSize },
    { label: 'Virtual machine priority', value: priorityLabel(cluster.vmPriority) },
    { label: 'SSH access', value: ssh ? `On, as ${ssh.adminUserName}` : 'Off' },
    { label: 'Subnet', value: subnetId ?? 'None' },
    { label: 'Public IP for nodes', value: nodePublicIp ? 'Yes' : 'No' },
    { label: 'Isolated network', value: isolatedNetwork ? 'Yes' : 'No' },
    { label: 'Description', value: cluster.description ?? '—' },
  ];
}
