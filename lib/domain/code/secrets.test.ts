import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clusterDefaults,
  createClusterSchema,
  createInstanceSchema,
  type CreateCluster,
} from '../compute/create-compute';
import { anySubject, secretMark } from './any-target.fixture';
import { secretsOf } from './secrets';
import type { CodeTarget } from './subject';
import { targetBodyOf } from './target-body';
import { withoutSecrets } from './without-secrets';

const size = { location: 'eastus', vmSize: 'Standard_DS3_v2' };
const cluster = (ssh?: object): CreateCluster =>
  createClusterSchema.parse({
    kind: 'cluster',
    ...size,
    vmPriority: 'Dedicated',
    scale: clusterDefaults,
    ...(ssh && { ssh }),
  });
const instance = createInstanceSchema.parse({
  kind: 'instance',
  ...size,
  applications: [
    {
      name: 'rstudio',
      image: 'rstudio:latest',
      targetPort: 8787,
      publishedPort: 4444,
      environment: { RSP_LICENSE: 'x', rsp_license: 'y' },
      mounts: [],
    },
  ],
});
const machine = { computeType: 'VirtualMachine', address: '10.0.0.4', sshPort: 22 } as const;
const userName = 'azureuser';
const aks = {
  computeType: 'AKS',
  source: 'new',
  location: 'eastus',
  agentVmSize: 'Standard_D3_v2',
  agentCount: 3,
  purpose: 'FastProd',
  loadBalancer: { type: 'PublicIp' },
} as const;

test.each<[string, CodeTarget, string[]]>([
  ['a cluster without SSH', cluster(), []],
  [
    'with a password',
    cluster({ adminUserName: userName, password: 'Correct-horse-9' }),
    ['adminUserPassword'],
  ],
  ['variables of applications', instance, ['environment1', 'environment2']],
  [
    'a machine and a password',
    { ...machine, account: { by: 'password', userName, password: 'p' } },
    ['password'],
  ],
  [
    'a machine and a key',
    { ...machine, account: { by: 'key', userName, privateKey: 'k' } },
    ['privateKey'],
  ],
  [
    'a machine and a locked key',
    { ...machine, account: { by: 'key', userName, privateKey: 'k', passphrase: 'p' } },
    ['privateKey', 'passphrase'],
  ],
  [
    'Databricks',
    { computeType: 'Databricks', workspaceUrl: 'adb-1.2.azuredatabricks.net', accessToken: 't' },
    ['accessToken'],
  ],
  [
    'AKS with its own certificate',
    { ...aks, tls: { mode: 'own', certificate: 'c', key: 'k', cname: 'scores.example.com' } },
    ['tlsCertificate', 'tlsKey'],
  ],
  ['AKS without TLS', { ...aks, tls: { mode: 'off' } }, []],
])('secrets of %s', (_, target, names) => {
  expect(secretsOf(target).map(({ name }) => name)).toEqual(names);
});

test('a password that the service did not tell is asked for all the same', () => {
  const told = { ...cluster(), ssh: { adminUserName: userName } };
  expect(secretsOf(told)).toMatchObject([{ name: 'adminUserPassword' }]);
});

test('without them, the body of any target holds none', () => {
  fc.assert(
    fc.property(anySubject, ({ target }) => {
      const secrets = secretsOf(target);
      const body = JSON.stringify(withoutSecrets(targetBodyOf(target), secrets, () => 'asked'));
      expect(body).not.toContain(secretMark);
      expect(body.split('"asked"')).toHaveLength(secrets.length + 1);
    }),
  );
});

test('they differ whatever the case, as parameters of ARM have to', () => {
  fc.assert(
    fc.property(anySubject, ({ target }) => {
      const names = secretsOf(target).map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
