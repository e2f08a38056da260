import type { AttachableRecord } from '../core/attachable-records';
import { managedCluster } from '../sim/managed-cluster';
import {
  batchAccount,
  connectedCluster,
  databricksWorkspace,
  dataFactory,
  dataLakeAnalytics,
  hdInsightCluster,
  synapse,
  virtualMachine,
} from './attachables';

/** What the team has beside its workspaces; the first four are what `attachedExamples` points to. */
export function teamAttachables(resourceGroup: string): AttachableRecord[] {
  const named = (name: string, location = 'eastus') => ({ name, resourceGroup, location });
  return [
    managedCluster(named('aks-scoring-prod'), { count: 3, vmSize: 'Standard_D4s_v3' }),
    connectedCluster(named('warehouse-arc'), { count: 4, cores: 32, distribution: 'k3s' }),
    databricksWorkspace(named('dbw-sales'), '5550123456789'),
    virtualMachine(named('vm-solver'), {
      vmSize: 'Standard_D16s_v3',
      image: 'ubuntu',
      publicAddress: '20.51.104.17',
    }),
    managedCluster(named('aks-apps'), { count: 4, vmSize: 'Standard_D8s_v3' }),
    managedCluster(named('aks-tests'), { count: 1, vmSize: 'Standard_DS2_v2' }),
    managedCluster(
      named('aks-weekdays', 'westeurope'),
      { count: 3, vmSize: 'Standard_D4s_v3', version: '1.30.9' },
      { power: 'Stopped' },
    ),
    connectedCluster(named('stores-arc'), { count: 3, cores: 12, distribution: 'rancher_rke2' }),
    connectedCluster(
      named('depot-arc', 'westeurope'),
      { count: 1, cores: 4, distribution: 'k3s' },
      'Offline',
    ),
    virtualMachine(named('vm-geo'), {
      vmSize: 'Standard_E8s_v3',
      image: 'ubuntu',
      publicAddress: '20.51.104.29',
    }),
    virtualMachine(named('vm-sas'), {
      vmSize: 'Standard_D8s_v3',
      image: 'redHat',
      publicAddress: '20.51.104.31',
    }),
    virtualMachine(named('vm-reports'), {
      vmSize: 'Standard_D4s_v3',
      image: 'windows',
      publicAddress: '20.51.104.40',
    }),
    databricksWorkspace(named('dbw-research'), '5550123456790'),
    databricksWorkspace(named('dbw-europe', 'westeurope'), '5550987654321'),
    dataLakeAnalytics(named('adlasales')),
    hdInsightCluster(named('spark-sales')),
    hdInsightCluster(named('spark-broken'), 'Error'),
    batchAccount(named('batchresearch')),
    ...synapse(named('syn-sales'), 'sparkpool'),
    dataFactory(named('adf-sales')),
  ];
}
