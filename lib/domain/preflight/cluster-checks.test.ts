import { describe, expect, test } from 'vitest';
import { ds3, nc6, quota } from '../compute/create-form/create-form.fixture';
import { clusterDefaults, type CreateCluster } from '../compute/create-compute';
import type { Lock } from '../lock/lock';
import type { VirtualNetwork } from '../network/virtual-network';
import type { Check } from './check';
import { clusterChecks, type ClusterFacts } from './cluster-checks';
import { factOf, known } from './fact';

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg-ml',
  workspace: 'ml-ws',
};
const group = `/subscriptions/${workspace.subscriptionId}/resourceGroups/rg-ml`;
const networkId = `${group}-net/providers/Microsoft.Network/virtualNetworks/vnet`;
const subnetId = `${networkId}/subnets/training`;
const subnet = {
  id: subnetId,
  name: 'training',
  addressPrefixes: ['10.0.0.0/28'],
  usedAddresses: 0,
};
const network: VirtualNetwork = {
  id: networkId,
  name: 'vnet',
  resourceGroup: 'rg-ml-net',
  location: 'eastus',
  subnets: [subnet],
};
const request: CreateCluster = {
  kind: 'cluster',
  location: 'eastus',
  vmSize: ds3.name,
  vmPriority: 'Dedicated',
  scale: clusterDefaults,
  nodePublicIp: true,
  identity: { type: 'None' },
  isolatedNetwork: false,
  tags: {},
};
const facts: ClusterFacts = {
  workspace,
  name: 'cpu',
  request,
  permissions: known([{ actions: ['*'], notActions: [] }]),
  locks: known({ locks: [], unreadable: [] }),
  availability: known({ available: true }),
  sizes: known([ds3, nc6]),
  quota: known(quota),
  networks: known([network]),
};

const checkOf = (id: Check['id'], change: Partial<ClusterFacts>) =>
  clusterChecks({ ...facts, ...change }).find((check) => check.id === id);
const asking = (change: Partial<CreateCluster>) => ({ request: { ...request, ...change } });
const scaled = (minNodes: number, maxNodes: number, more: Partial<CreateCluster> = {}) =>
  asking({ scale: { ...clusterDefaults, minNodes, maxNodes }, ...more });
const inSubnet = (change: Partial<typeof subnet> & { delegatedTo?: string }) => ({
  ...asking({ subnetId }),
  networks: known([{ ...network, subnets: [{ ...subnet, ...change }] }]),
});
const locked = (level: string, scope: string): Partial<ClusterFacts> => {
  const lock: Lock = { name: 'keep', level, scope };
  return { locks: known({ locks: [lock], unreadable: [] }) };
};
const pending = { state: 'pending' } as const;
const refused = factOf<never>({ data: undefined, error: new Error('Not for you.') });

test('all is well', () => {
  const checks = clusterChecks(facts);
  expect(checks.map(({ verdict }) => verdict)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
});

describe('judged', () => {
  test.each<[string, Check['id'], Partial<ClusterFacts>, Check['verdict'], RegExp]>([
    ['a role that reads', 'permission', { permissions: known([]) }, 'blocked', /computes\/write/],
    ['a role not known', 'permission', { permissions: refused }, 'doubt', /Not for you/],
    ['read-only group', 'locks', locked('ReadOnly', group), 'blocked', /resource group rg-ml\./],
    ['read-only network', 'locks', locked('ReadOnly', networkId), 'doubt', /not scale/],
    ['a group kept', 'locks', locked('CanNotDelete', group), 'doubt', /not scale/],
    [
      'locks not readable',
      'locks',
      { locks: known({ locks: [], unreadable: [group] }) },
      'doubt',
      /cannot read locks on the resource group rg-ml/,
    ],
    ['a name taken', 'name', { availability: known({ available: false }) }, 'blocked', /taken/],
    [
      'a name refused in the words of the service',
      'name',
      { availability: known({ available: false, message: 'No such name.' }) },
      'blocked',
      /^No such name\.$/,
    ],
    ['a name being looked up', 'name', { availability: pending }, 'pending', /looked up/],
    ['no quota at all', 'quota', asking({ vmSize: nc6.name }), 'blocked', /One node takes 6 vCPUs/],
    ['a minimum past the quota', 'quota', scaled(7, 9), 'blocked', /minimum takes 28 .* is 24/],
    ['a minimum past what is left', 'quota', scaled(5, 5), 'doubt', /minimum takes 20 .* 16 are/],
    ['a maximum past what is left', 'quota', scaled(0, 5), 'doubt', /maximum takes 20/],
    [
      'the same of the low-priority pool',
      'quota',
      scaled(0, 5, { vmPriority: 'LowPriority' }),
      'ok',
      /20 vCPUs of the 100/,
    ],
    ['a size not offered', 'quota', asking({ vmSize: 'Standard_X' }), 'blocked', /not offered/],
    ['quota being looked up', 'quota', { quota: pending }, 'pending', /looked up/],
    ['no network', 'subnet', {}, 'ok', /No virtual network/],
    ['no public IP and no network', 'subnet', asking({ nodePublicIp: false }), 'doubt', /managed/],
    ['a subnet with room', 'subnet', inSubnet({}), 'ok', /11 free addresses/],
    ['a subnet too small', 'subnet', inSubnet({ usedAddresses: 9 }), 'doubt', /2 free/],
    ['a subnet that is full', 'subnet', inSubnet({ usedAddresses: 11 }), 'blocked', /0 free/],
    ['a subnet given away', 'subnet', inSubnet({ delegatedTo: 'Microsoft.Web' }), 'blocked', /Web/],
    [
      'a subnet elsewhere',
      'subnet',
      { ...asking({ subnetId, location: 'westus2' }) },
      'blocked',
      /is in eastus/,
    ],
    [
      'a subnet unseen',
      'subnet',
      { ...asking({ subnetId }), networks: known([]) },
      'doubt',
      /not among/,
    ],
    [
      'networks unseen',
      'subnet',
      { ...asking({ subnetId }), networks: refused },
      'doubt',
      /Not for/,
    ],
  ])('%s', (_, id, change, verdict, text) => {
    expect(checkOf(id, change)).toMatchObject({ verdict, text: expect.stringMatching(text) });
  });
});

test('what is blocked or in doubt says how to clear it', () => {
  const checks = clusterChecks({
    ...facts,
    permissions: known([]),
    locks: refused,
    availability: known({ available: false }),
  });
  expect(checks.slice(0, 3).map(({ remedy }) => remedy)).toEqual([
    expect.any(String),
    expect.any(String),
    expect.any(String),
  ]);
});

test('doubts stop nothing', () => {
  const checks = clusterChecks({ ...facts, locks: refused, quota: pending });
  expect(checks.filter(({ verdict }) => verdict === 'blocked')).toEqual([]);
});
