import type { SshAccount } from '../attach/ssh-account';
import type { CreateCluster, CreateInstance } from '../compute/create-compute';
import { isAttach, type CodeTarget } from './subject';

/** A value that must stand in no text: the variable in its place, and where ARM's body has it. */
export interface Secret {
  /** Unlike every other of the target, whatever the case. */
  name: string;
  /** Keys and, of lists, indexes. */
  path: string[];
  title: string;
}

/**
 * What may be secret: passwords, keys and tokens, and variables of applications, which hold licence
 * keys. Scripts and their arguments are not, since ARM shows them to every reader of the instance.
 */
export function secretsOf(target: CodeTarget): Secret[] {
  if (!isAttach(target)) return target.kind === 'cluster' ? ofCluster(target) : ofInstance(target);
  switch (target.computeType) {
    case 'AKS':
      return target.source === 'new' && target.tls.mode === 'own' ? tls : [];
    case 'Databricks':
      return [
        inner('accessToken', 'Access token of the Databricks workspace', 'databricksAccessToken'),
      ];
    case 'VirtualMachine':
    case 'HDInsight':
      return ofAccount(target.account);
    case 'Kubernetes':
    case 'DataLakeAnalytics':
    case 'Batch':
    case 'SynapseSpark':
    case 'DataFactory':
      return [];
  }
}

const inner = (name: string, title: string, ...path: string[]): Secret => ({
  name,
  title,
  path: ['properties', 'properties', ...path],
});

/** The service tells no password: where SSH has no key either, there must be one. */
const ofCluster = ({ ssh }: CreateCluster): Secret[] =>
  ssh && (ssh.password !== undefined || ssh.publicKey === undefined)
    ? [
        inner(
          'adminUserPassword',
          'Password of the user that SSH signs in as',
          'userAccountCredentials',
          'adminUserPassword',
        ),
      ]
    : [];

// Numbered, as names of parameters are without regard to case, and those of variables are not.
const ofInstance = ({ applications }: CreateInstance): Secret[] =>
  applications
    .flatMap(({ name, environment }, at) =>
      Object.keys(environment).map((variable) => ({
        title: `${variable} of the application ${name}`,
        path: ['customServices', String(at), 'environmentVariables', variable, 'value'],
      })),
    )
    .map(({ title, path }, index) => inner(`environment${index + 1}`, title, ...path));

const tls = [
  inner('tlsCertificate', 'Certificate, in PEM', 'sslConfiguration', 'cert'),
  inner('tlsKey', 'Key of the certificate, in PEM', 'sslConfiguration', 'key'),
];

function ofAccount(account: SshAccount): Secret[] {
  const { userName } = account;
  const credential = (name: string, title: string, key: string) =>
    inner(name, `${title} of ${userName}`, 'administratorAccount', key);
  if (account.by === 'password') return [credential('password', 'Password', 'password')];
  const privateKey = credential('privateKey', 'Private key', 'privateKeyData');
  return account.passphrase === undefined
    ? [privateKey]
    : [privateKey, credential('passphrase', 'Passphrase of the private key', 'passphrase')];
}
