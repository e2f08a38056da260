import { isAttach, type CodeTarget } from './subject';

/** What a target holds and ARM's body has no place for, in sentences; they go into comments. */
export function unsaidOf(target: CodeTarget): string[] {
  if (!isAttach(target)) return [];
  switch (target.computeType) {
    case 'VirtualMachine':
    case 'HDInsight':
      return target.account.by === 'key' && target.account.passphrase
        ? ['ARM has no place for the passphrase of a private key: give the key without one.']
        : [];
    case 'Batch':
      return [`${target.computeType} is not among the types that ARM publishes.`];
    case 'AKS':
    case 'Kubernetes':
    case 'Databricks':
    case 'DataLakeAnalytics':
    case 'SynapseSpark':
    case 'DataFactory':
      return [];
  }
}
