import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Compute } from '../compute/compute';
import { facts as createFacts, ds3 } from '../compute/create-form/create-form.fixture';
import type { AttachType } from './attach';
import { attachableTypes, type AttachableType } from './attached-resource-id';
import { emptyAttachForm, type AttachField, type AttachForm } from './attach-form';
import { attachFormProblems, type AttachFacts } from './attach-form-problems';

const group =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-data/providers';
const idOf = (type: AttachableType, name = 'mine') => {
  const [namespace, ...kinds] = attachableTypes[type].split('/');
  return [group, namespace, ...kinds.flatMap((kind) => [kind, name])].join('/');
};
const taken: Compute = {
  kind: 'attached',
  name: 'first-one',
  location: 'eastus',
  computeType: 'Databricks',
  provisioningState: 'Succeeded',
  isAttached: true,
  resourceId: idOf('databricks', 'taken'),
};
const windows = {
  id: idOf('virtualMachine', 'win'),
  name: 'win',
  resourceGroup: 'rg-data',
  location: 'eastus',
  osType: 'Windows',
};
const facts: AttachFacts = {
  computes: [taken],
  sizes: createFacts.sizes,
  networks: [],
  resources: [windows],
};

const formOf = (type: AttachType, change: Partial<AttachForm> = {}): AttachForm => ({
  ...emptyAttachForm(type, 'eastus'),
  name: 'some-compute',
  ...change,
});
const empty = emptyAttachForm('AKS', 'eastus');
const account = { ...empty.account, userName: 'azureuser', password: 'x' };
const pair = generateKeyPairSync('ed25519');
const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const locked = pair.privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
  .toString();
const byKey = { ...account, by: 'key' as const, privateKey };

const newAks = (change: Partial<AttachForm> = {}) =>
  formOf('AKS', { agentVmSize: ds3.name, ...change });
const machine = (change: Partial<AttachForm> = {}) =>
  formOf('VirtualMachine', { how: 'address', address: 'vm.example.com', account, ...change });
const databricks = (change: Partial<AttachForm> = {}) =>
  formOf('Databricks', {
    how: 'paste',
    resourceId: idOf('databricks'),
    workspaceUrl: 'https://adb-1.2.azuredatabricks.net/?o=1',
    accessToken: 'dapi',
    ...change,
  });
const kubernetes = (change: Partial<AttachForm> = {}) =>
  formOf('Kubernetes', { resourceId: idOf('arc'), ...change });
const advanced = { ...empty.network, mode: 'advanced' as const };
const subnetId = `${group}/Microsoft.Network/virtualNetworks/vnet/subnets/aks`;

describe('nothing is wrong with', () => {
  test.each<[string, AttachForm]>([
    ['a new AKS cluster', newAks()],
    ['dev-test on one node', newAks({ purpose: 'DevTest', agentCount: ' 1 ' })],
    ['advanced networking', newAks({ network: { ...advanced, subnetId } })],
    ['leftovers of basic networking', newAks({ network: { ...empty.network, serviceCidr: 'x' } })],
    [
      'a leaf domain',
      newAks({ tls: { ...empty.tls, mode: 'leaf', leafDomainLabel: 'contoso-ml' } }),
    ],
    ['an AKS cluster that exists', newAks({ source: 'existing', resourceId: ` ${idOf('aks')} ` })],
    ['Kubernetes through Arc', kubernetes()],
    ['a machine by address', machine()],
    ['a machine by id', machine({ how: 'paste', resourceId: idOf('virtualMachine'), address: '' })],
    ['a machine by key', machine({ account: byKey })],
    [
      'a machine by an encrypted key',
      machine({ account: { ...byKey, privateKey: locked, passphrase: 'x' } }),
    ],
    ['Databricks', databricks()],
    ['Databricks by URL', databricks({ how: 'address', resourceId: 'leftover' })],
    [
      'HDInsight at the old domain',
      formOf('HDInsight', { how: 'address', address: 'c-ssh.azureinsight.net', account }),
    ],
    ['Data Lake Analytics', formOf('DataLakeAnalytics', { resourceId: idOf('dataLakeAnalytics') })],
    ['Batch', formOf('Batch', { resourceId: idOf('batch') })],
    ['Synapse Spark', formOf('SynapseSpark', { resourceId: idOf('synapseSpark') })],
    ['Data Factory', formOf('DataFactory', { resourceId: idOf('dataFactory') })],
  ])('%s', (_, form) => expect(attachFormProblems(form, facts)).toEqual({}));
});

describe('at its field', () => {
  test.each<[string, AttachForm, AttachField, string]>([
    ['a name with _', databricks({ name: 'db_cluster' }), 'name', 'call it db-cluster'],
    ['a name taken', databricks({ name: 'First-One' }), 'name', 'already has'],
    ['no size', newAks({ agentVmSize: '' }), 'agentVmSize', 'Choose'],
    ['no count', newAks({ agentCount: '' }), 'agentCount', 'Enter the number'],
    ['too few cores', newAks({ agentCount: '2' }), 'agentCount', 'Use 3 nodes'],
    ['no subnet', newAks({ network: advanced }), 'network.subnetId', 'Choose a subnet'],
    [
      'DNS outside',
      newAks({ network: { ...advanced, subnetId, dnsServiceIp: '10.9.0.1' } }),
      'network.dnsServiceIp',
      'Not within',
    ],
    [
      'an internal load balancer with kubenet',
      newAks({ loadBalancer: { type: 'InternalLoadBalancer', subnet: '' } }),
      'loadBalancer.type',
      'advanced',
    ],
    [
      'no label',
      newAks({ tls: { ...empty.tls, mode: 'leaf' } }),
      'tls.leafDomainLabel',
      'Enter a label',
    ],
    [
      'a label in capitals',
      newAks({ tls: { ...empty.tls, mode: 'leaf', leafDomainLabel: 'ML' } }),
      'tls.leafDomainLabel',
      'lower-case',
    ],
    ['no cluster', newAks({ source: 'existing' }), 'resourceId', 'Choose a resource'],
    ['a namespace in capitals', kubernetes({ namespace: 'ML' }), 'namespace', 'lower-case'],
    [
      'no identity',
      kubernetes({ identity: { type: 'UserAssigned', ids: [], pasted: '' } }),
      'identity.ids',
      'at least one',
    ],
    [
      'a default that is not there',
      kubernetes({ defaultInstanceType: 'gpu' }),
      'defaultInstanceType',
      'no instance type gpu',
    ],
    ['no machine chosen', machine({ how: 'choose', resourceId: '' }), 'resourceId', 'Choose'],
    ['a machine nowhere', machine({ address: ' ' }), 'address', 'Enter a host'],
    ['no such port', machine({ sshPort: '70000' }), 'sshPort', '65,535'],
    ['no user', machine({ account: { ...account, userName: '' } }), 'account.userName', 'Enter'],
    [
      'no password',
      machine({ account: { ...account, password: '' } }),
      'account.password',
      'Enter',
    ],
    [
      'no passphrase',
      machine({ account: { ...byKey, privateKey: locked } }),
      'account.passphrase',
      'encrypted',
    ],
    [
      'a passphrase too many',
      machine({ account: { ...byKey, passphrase: 'x' } }),
      'account.passphrase',
      'not encrypted',
    ],
    ['no key', machine({ account: { ...byKey, privateKey: '' } }), 'account.privateKey', 'Paste'],
    [
      'a machine with Windows',
      machine({ how: 'choose', resourceId: windows.id }),
      'resourceId',
      'Ubuntu only',
    ],
    [
      'what is attached already',
      databricks({ resourceId: idOf('databricks', 'TAKEN') }),
      'resourceId',
      'as first-one',
    ],
    [
      'another kind of id',
      databricks({ resourceId: idOf('batch') }),
      'resourceId',
      'Not the id of',
    ],
    ['no URL', databricks({ workspaceUrl: '' }), 'workspaceUrl', 'Enter the URL'],
    ['no token', databricks({ accessToken: ' ' }), 'accessToken', 'Enter the access token'],
  ])('%s', (_, form, field, message) => {
    const problems = attachFormProblems(form, facts);
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toContain(message);
  });
});

test('what is not known refuses nothing', () => {
  const unknown = {
    computes: undefined,
    sizes: undefined,
    networks: undefined,
    resources: undefined,
  };
  expect(attachFormProblems(newAks({ agentCount: '1' }), unknown)).toEqual({});
});

test('no message repeats a secret', () => {
  const form = machine({ account: { ...byKey, privateKey: 'hunter2', passphrase: 'hunter3' } });
  expect(JSON.stringify(attachFormProblems(form, facts))).not.toMatch(/hunter/);
});
