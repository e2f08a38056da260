import type { AttachType } from './attach';
import type { AttachableType } from './attached-resource-id';
import type { ClusterPurpose } from './create-aks';

interface AttachWords {
  title: string;
  /** What the resource is, and what a workspace does with it. */
  what: string;
  /** What has to be so before it can be attached. */
  needs: string;
  /** The resources that can be chosen. */
  resources: readonly AttachableType[];
}

export const attachWords: Record<AttachType, AttachWords> = {
  AKS: {
    title: 'Azure Kubernetes Service',
    what: 'A cluster that answers with models in real time, with scaling.',
    needs: 'The right to use the cluster; for production, twelve vCPUs in all.',
    resources: ['aks'],
  },
  Kubernetes: {
    title: 'Kubernetes',
    what: 'A cluster on AKS, or anywhere through Azure Arc, for training and for models.',
    needs: 'The Azure Machine Learning extension on the cluster, and a namespace that exists.',
    resources: ['aks', 'arc'],
  },
  VirtualMachine: {
    title: 'Virtual machine',
    what: 'One machine on which jobs run over SSH.',
    needs: 'Ubuntu, a public address, and an account that may use SSH.',
    resources: ['virtualMachine'],
  },
  Databricks: {
    title: 'Azure Databricks',
    what: 'Apache Spark for steps of a pipeline.',
    needs: 'A personal access token of the Databricks workspace.',
    resources: ['databricks'],
  },
  HDInsight: {
    title: 'Azure HDInsight',
    what: 'A cluster of Apache Spark or Hadoop that jobs reach over SSH.',
    needs: 'The SSH account of the cluster.',
    resources: ['hdInsight'],
  },
  DataLakeAnalytics: {
    title: 'Azure Data Lake Analytics',
    what: 'U-SQL over the default store of the account, for steps of a pipeline.',
    needs: 'An account that there is still: Azure retired the service in 2024.',
    resources: ['dataLakeAnalytics'],
  },
  Batch: {
    title: 'Azure Batch',
    what: 'Many jobs side by side on the pools of a Batch account, for steps of a pipeline.',
    needs: 'The right to use the account. ARM publishes no shape for it; Python SDK v1 has one.',
    resources: ['batch'],
  },
  SynapseSpark: {
    title: 'Synapse Spark pool',
    what: 'Apache Spark in a Synapse workspace, for jobs and for notebooks.',
    needs: 'A role for the workspace’s identity in the Synapse workspace.',
    resources: ['synapseSpark'],
  },
  DataFactory: {
    title: 'Azure Data Factory',
    what: 'Moves data for steps of a pipeline.',
    needs: 'The right to use the factory.',
    resources: ['dataFactory'],
  },
};

export const purposeWords: Record<ClusterPurpose, { title: string; what: string }> = {
  FastProd: { title: 'Production', what: 'Fast answers: each model has cores of its own.' },
  DenseProd: { title: 'Production, dense', what: 'More models on the same cores.' },
  DevTest: { title: 'Dev-test', what: 'For trying out; neither fast nor always there.' },
};

/** Whether there is a form for a compute type. */
export const isAttachType = (computeType: string): computeType is AttachType =>
  Object.hasOwn(attachWords, computeType);

/** What a compute type is called; one that nobody knows here is called as ARM has it. */
export const attachTypeLabel = (computeType: string): string =>
  isAttachType(computeType) ? attachWords[computeType].title : computeType;
