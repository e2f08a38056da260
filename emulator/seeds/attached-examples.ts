import type { WorkspaceRecord } from '../core/state';
import { avery, priya } from '../entra/people';
import type { ComputeRecord } from '../sim/compute-record';
import { computesOf } from './computes';
import { DAY } from './world';

/** One compute of each attached kind that teams use, and one of a type that nobody knows yet. */
export function attachedExamples(
  place: WorkspaceRecord,
  subscriptionId: string,
  now: number,
): ComputeRecord[] {
  const { attached } = computesOf(place);
  const provider = (path: string) =>
    `/subscriptions/${subscriptionId}/resourceGroups/${place.resourceGroup}/providers/${path}`;
  return [
    attached({
      name: 'aks-scoring',
      computeType: 'AKS',
      resourceId: provider('Microsoft.ContainerService/managedClusters/aks-scoring-prod'),
      description: 'Endpoints of the web shop',
      settings: { agentCount: 3, agentVmSize: 'Standard_D4s_v3', clusterPurpose: 'FastProd' },
      secrets: {
        userKubeConfig: 'emulated user kubeconfig',
        adminKubeConfig: 'emulated admin kubeconfig',
        imagePullSecretName: 'acr-pull',
      },
      createdBy: avery,
      createdOnMs: now - 150 * DAY,
    }),
    attached({
      name: 'k8s-warehouse',
      computeType: 'Kubernetes',
      resourceId: provider('Microsoft.Kubernetes/connectedClusters/warehouse-arc'),
      description: 'On premises, connected through Azure Arc',
      settings: {
        namespace: 'azureml',
        defaultInstanceType: 'small',
        extensionInstanceReleaseTrain: 'stable',
        instanceTypes: {
          small: {
            nodeSelector: null,
            resources: {
              requests: { cpu: '1', memory: '4Gi' },
              limits: { cpu: '2', memory: '8Gi' },
            },
          },
        },
      },
      createdBy: avery,
      createdOnMs: now - 70 * DAY,
    }),
    attached({
      name: 'databricks-etl',
      computeType: 'Databricks',
      resourceId: provider('Microsoft.Databricks/workspaces/dbw-sales'),
      settings: { workspaceUrl: 'adb-5550123456789.7.azuredatabricks.net' },
      secrets: { databricksAccessToken: 'dapi-seeded' },
      createdBy: priya,
      createdOnMs: now - 44 * DAY,
    }),
    attached({
      name: 'vm-solver',
      computeType: 'VirtualMachine',
      resourceId: provider('Microsoft.Compute/virtualMachines/vm-solver'),
      description: 'Licence-bound optimiser',
      settings: {
        virtualMachineSize: 'Standard_D16s_v3',
        sshPort: 22,
        address: '20.51.104.17',
        administratorAccount: { username: 'azureuser' },
      },
      secrets: { administratorAccount: { username: 'azureuser', password: 'Seeded-Pass-1' } },
      createdBy: priya,
      createdOnMs: now - 300 * DAY,
    }),
    attached({
      name: 'photon-preview',
      computeType: 'PhotonicPool',
      description: 'A compute type that is newer than this emulator',
      settings: { laneCount: 16 },
      createdBy: avery,
      createdOnMs: now - DAY,
    }),
  ];
}
