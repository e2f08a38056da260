import { cli, rest, sdkV1, type ComputeTarget } from './compute-target';

const resource = '/subscriptions/$SUBSCRIPTION/resourceGroups/$GROUP/providers';

/** What is somebody's already, and a workspace points to. */
export const attachedTargets: readonly ComputeTarget[] = [
  {
    id: 'kubernetes',
    name: 'Kubernetes, on AKS or through Azure Arc',
    use: ['training', 'hosting'],
    managed: false,
    what: 'A Kubernetes cluster in Azure, in another cloud or in one’s own house.',
    here: 'Attach it, with its namespace and its instance types.',
    route: { kind: 'inference', type: 'Kubernetes' },
    snippet: cli(
      [
        'az ml compute attach --type Kubernetes --name k8s --namespace default \\',
        `  --resource-id "${resource}/Microsoft.ContainerService/managedClusters/my-aks"`,
      ].join('\n'),
    ),
  },
  {
    id: 'aks',
    name: 'Azure Kubernetes Service (AKS)',
    use: ['hosting'],
    managed: false,
    what: 'A cluster that answers with models fast and scales with what is asked.',
    here: 'Create one, or use one that there is. New work is better off with Kubernetes or with online endpoints.',
    route: { kind: 'inference', type: 'AKS' },
    snippet: rest(
      'my-aks',
      '{"computeType": "AKS", "properties": {"agentVmSize": "Standard_D3_v2", "agentCount": 3, "clusterPurpose": "FastProd"}}',
    ),
  },
  {
    id: 'virtual-machine',
    name: 'Virtual Machine',
    use: ['training'],
    managed: false,
    what: 'One Ubuntu machine that jobs reach over SSH.',
    here: 'Attach it by its id or its address.',
    route: { kind: 'attached', type: 'VirtualMachine' },
    snippet: cli(
      [
        'az ml compute attach --type VirtualMachine --name my-vm \\',
        `  --resource-id "${resource}/Microsoft.Compute/virtualMachines/my-vm" \\`,
        '  --admin-username azureuser --ssh-private-key-file ~/.ssh/id_rsa',
      ].join('\n'),
    ),
  },
  {
    id: 'databricks',
    name: 'Azure Databricks',
    use: ['training'],
    managed: false,
    what: 'Apache Spark in a Databricks workspace, for steps of a pipeline.',
    here: 'Attach it with an access token, and change the token later.',
    route: { kind: 'attached', type: 'Databricks' },
    snippet: rest(
      'db-cluster',
      `{"computeType": "Databricks", "properties": {"workspaceUrl": "'"$DATABRICKS_HOST"'", "databricksAccessToken": "'"$DATABRICKS_TOKEN"'"}}`,
    ),
  },
  {
    id: 'data-lake-analytics',
    name: 'Azure Data Lake Analytics',
    use: ['training'],
    managed: false,
    what: 'U-SQL over a data lake of the first generation.',
    here: 'Attach an account. Azure retired the service in 2024; accounts that are attached still show and detach.',
    route: { kind: 'attached', type: 'DataLakeAnalytics' },
    snippet: sdkV1(
      "AdlaCompute.attach_configuration(resource_group='rg-data', account_name='contosoadla')",
    ),
  },
  {
    id: 'hdinsight',
    name: 'Azure HDInsight',
    use: ['training'],
    managed: false,
    what: 'A cluster of Hadoop or Spark that jobs reach over SSH.',
    here: 'Attach it by its SSH address, which ends in -ssh.azurehdinsight.net.',
    route: { kind: 'attached', type: 'HDInsight' },
    snippet: rest(
      'my-hdi',
      `{"computeType": "HDInsight", "properties": {"address": "my-hdi-ssh.azurehdinsight.net", "sshPort": 22, "administratorAccount": {"username": "sshuser", "password": "'"$SSH_PASSWORD"'"}}}`,
    ),
  },
  {
    id: 'batch',
    name: 'Azure Batch',
    use: ['training'],
    managed: false,
    what: 'Many jobs side by side on the pools of a Batch account.',
    here: 'Attach an account, as the retired SDK did: ARM publishes no shape for it, so the service may refuse.',
    route: { kind: 'attached', type: 'Batch' },
    snippet: sdkV1(
      "BatchCompute.attach_configuration(resource_group='rg-hpc', account_name='contosobatch')",
    ),
  },
  {
    id: 'synapse-spark',
    name: 'Synapse Spark pool',
    use: ['training'],
    managed: false,
    what: 'Apache Spark in a Synapse workspace.',
    here: 'Attach a pool by its id.',
    route: { kind: 'attached', type: 'SynapseSpark' },
    snippet: cli(
      [
        'az ml compute attach --type synapsespark --name my-spark \\',
        `  --resource-id "${resource}/Microsoft.Synapse/workspaces/my-synapse/bigDataPools/my-pool"`,
      ].join('\n'),
    ),
  },
  {
    id: 'data-factory',
    name: 'Azure Data Factory',
    use: ['training'],
    managed: false,
    what: 'Moves data for the steps of a pipeline; trains nothing.',
    here: 'Attach a factory by its id.',
    route: { kind: 'attached', type: 'DataFactory' },
    snippet: rest('my-factory', `{"computeType": "DataFactory", "resourceId": "'"$FACTORY_ID"'"}`),
  },
];
