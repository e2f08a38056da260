import { isAttach, type CodeTarget } from './subject';

/**
 * What the body of a target has and the types that ARM publishes lack, in sentences for comments:
 * tools that check types warn of it.
 */
export function unpublishedOf(target: CodeTarget): string[] {
  if (!isAttach(target)) return [];
  switch (target.computeType) {
    case 'Batch':
      return ['Batch is not among the types of compute that ARM publishes.'];
    case 'VirtualMachine':
    case 'HDInsight':
      return target.account.by === 'key' && target.account.passphrase !== undefined
        ? ['The passphrase of a private key is not among the fields that ARM publishes.']
        : [];
    case 'AKS':
    case 'Kubernetes':
    case 'Databricks':
    case 'DataLakeAnalytics':
    case 'SynapseSpark':
    case 'DataFactory':
      return [];
  }
}
