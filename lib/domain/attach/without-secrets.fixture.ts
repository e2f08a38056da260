import type { Attach } from './attach';

/** As ARM would tell it: what is secret is not given back, an empty description is none. */
export function withoutSecrets(attach: Attach): Attach {
  const { description, ...rest } = attach;
  const plain: Attach = description ? { ...rest, description } : rest;
  switch (plain.computeType) {
    case 'AKS':
      return plain.source === 'new' && plain.tls.mode === 'own'
        ? { ...plain, tls: { ...plain.tls, certificate: '', key: '' } }
        : plain;
    case 'Databricks':
      return { ...plain, accessToken: '' };
    case 'VirtualMachine':
    case 'HDInsight': {
      const { by, userName } = plain.account;
      return {
        ...plain,
        account:
          by === 'password' ? { by, userName, password: '' } : { by, userName, privateKey: '' },
      };
    }
    case 'Kubernetes':
    case 'DataLakeAnalytics':
    case 'Batch':
    case 'SynapseSpark':
    case 'DataFactory':
      return plain;
  }
}
