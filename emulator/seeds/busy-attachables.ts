import type { AttachableRecord } from '../core/attachable-records';
import { managedCluster } from '../sim/managed-cluster';
import { databricksWorkspace, hdInsightCluster, virtualMachine } from './attachables';

/** Nothing of it is attached yet. */
export function busyAttachables(resourceGroup: string): AttachableRecord[] {
  const named = (name: string, location = 'eastus') => ({ name, resourceGroup, location });
  return [
    managedCluster(named('aks-payments'), { count: 6, vmSize: 'Standard_D4s_v3' }),
    managedCluster(
      named('aks-rules'),
      { count: 2, vmSize: 'Standard_D2s_v3' },
      { provisioning: 'Failed' },
    ),
    virtualMachine(named('vm-replay'), {
      vmSize: 'Standard_F16s_v2',
      image: 'ubuntu',
      publicAddress: '20.62.8.11',
    }),
    databricksWorkspace(named('dbw-risk'), '6660123456789'),
    hdInsightCluster(named('spark-risk', 'westeurope')),
  ];
}
