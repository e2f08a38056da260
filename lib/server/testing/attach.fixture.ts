import type { Attach } from '@/lib/domain/attach/attach';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

/** Of what the emulator's team could attach: the end of its id. */
const resources = {
  aks: 'Microsoft.ContainerService/managedClusters/aks-apps',
  arc: 'Microsoft.Kubernetes/connectedClusters/stores-arc',
  virtualMachine: 'Microsoft.Compute/virtualMachines/vm-geo',
  redHat: 'Microsoft.Compute/virtualMachines/vm-sas',
  databricks: 'Microsoft.Databricks/workspaces/dbw-research',
  dataLakeAnalytics: 'Microsoft.DataLakeAnalytics/accounts/adlasales',
  hdInsight: 'Microsoft.HDInsight/clusters/spark-sales',
  batch: 'Microsoft.Batch/batchAccounts/batchresearch',
  synapseSpark: 'Microsoft.Synapse/workspaces/syn-sales/bigDataPools/sparkpool',
  dataFactory: 'Microsoft.DataFactory/factories/adf-sales',
  attached: 'Microsoft.ContainerService/managedClusters/aks-scoring-prod',
} as const;

export const resourceId = (
  { subscriptionId, resourceGroup }: WorkspaceRef,
  resource: keyof typeof resources,
) =>
  `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${resources[resource]}`;

const pem = (label: string, body: string) =>
  `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;

/** Every text that must be seen nowhere once it was sent, has this in it. */
export const secretMark = 'Sesame';

export const newAks: Attach = {
  computeType: 'AKS',
  source: 'new',
  location: 'westeurope',
  agentVmSize: 'Standard_D3_v2',
  agentCount: 3,
  purpose: 'FastProd',
  loadBalancer: { type: 'PublicIp' },
  tls: {
    mode: 'own',
    certificate: pem('CERTIFICATE', 'SesameCertificate'),
    key: pem('PRIVATE KEY', 'SesameKey'),
    cname: 'scoring.contoso.example',
  },
  description: 'Made for scoring',
};

/** One of each type, with all that can be asked for. */
export function attachments(ref: WorkspaceRef): Attach[] {
  const id = (resource: keyof typeof resources) => resourceId(ref, resource);
  return [
    newAks,
    { computeType: 'AKS', source: 'existing', resourceId: id('aks'), purpose: 'DenseProd' },
    {
      computeType: 'Kubernetes',
      resourceId: id('arc'),
      namespace: 'team-a',
      identity: { type: 'SystemAssigned' },
      defaultInstanceType: 'gpu',
      instanceTypes: [
        {
          name: 'gpu',
          nodeSelector: { pool: 'gpu' },
          requests: { cpu: '500m', memory: '2Gi' },
          limits: { cpu: '2', memory: '8Gi', gpu: '1' },
        },
      ],
      description: 'In the stores',
    },
    {
      computeType: 'VirtualMachine',
      resourceId: id('virtualMachine'),
      sshPort: 2222,
      account: { by: 'password', userName: 'azureuser', password: 'Sesame-Password-1' },
    },
    {
      computeType: 'VirtualMachine',
      address: 'vm.contoso.example',
      sshPort: 22,
      account: {
        by: 'key',
        userName: 'azureuser',
        privateKey: pem('OPENSSH PRIVATE KEY', 'SesamePrivateKey'),
        passphrase: 'Sesame-Passphrase-2',
      },
    },
    {
      computeType: 'Databricks',
      resourceId: id('databricks'),
      workspaceUrl: 'adb-5550123456790.7.azuredatabricks.net',
      accessToken: 'dapi-Sesame-3',
    },
    {
      computeType: 'HDInsight',
      resourceId: id('hdInsight'),
      address: 'spark-sales-ssh.azurehdinsight.net',
      sshPort: 22,
      account: { by: 'password', userName: 'sshuser', password: 'Sesame-Password-4' },
    },
    { computeType: 'DataLakeAnalytics', resourceId: id('dataLakeAnalytics') },
    { computeType: 'Batch', resourceId: id('batch') },
    { computeType: 'SynapseSpark', resourceId: id('synapseSpark') },
    { computeType: 'DataFactory', resourceId: id('dataFactory') },
  ];
}

export const titleOf = (attach: Attach): string =>
  [
    attach.computeType,
    ...('source' in attach ? [attach.source] : []),
    ...('account' in attach ? [attach.account.by] : []),
  ].join(' ');
