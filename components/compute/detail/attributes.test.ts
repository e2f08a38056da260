import { describe, expect, test } from 'vitest';
import type { Compute } from '@/lib/domain/compute/compute';
import { attributesOf } from './attributes';
import { identityText } from './identity-text';

const base = { name: 'c', location: 'eastus2', provisioningState: 'Succeeded' };
const cluster: Compute = {
  ...base,
  kind: 'cluster',
  vmSize: 'STANDARD_NC6',
  vmPriority: 'Dedicated',
  minNodes: 0,
  maxNodes: 1,
  currentNodes: 0,
  targetNodes: 1,
  nodes: {},
};
const instance: Compute = {
  ...base,
  kind: 'instance',
  vmSize: 'STANDARD_NC6',
  state: 'Running',
};
const attached: Compute = {
  ...base,
  kind: 'attached',
  computeType: 'Quantum',
  isAttached: true,
};

const armOf = (properties: unknown, rest: object = {}) => ({
  ...rest,
  properties: { properties },
});

describe('a cluster', () => {
  test('shows what ARM has of it, and nothing for what it has not', () => {
    const arm = armOf(
      {
        osType: 'Windows',
        virtualMachineImage: null,
        isolatedNetwork: false,
        subnet: { id: 'test-subnet-resource-id' },
        remoteLoginPortPublicAccess: 'NotSpecified',
        userAccountCredentials: { adminUserName: 'dana', adminUserSshPublicKey: 'ssh-rsa A' },
        enableNodePublicIp: true,
      },
      { id: '/subscriptions/s/cpu', systemData: { createdBy: 'dana@contoso.com' } },
    );
    expect(attributesOf({ compute: cluster, arm })).toEqual([
      { label: 'Operating system', value: 'Windows' },
      { label: 'SSH from public networks', value: 'Not specified' },
      { label: 'SSH user name', value: 'dana' },
      { label: 'SSH public key', value: 'ssh-rsa A' },
      { label: 'Subnet', value: 'test-subnet-resource-id' },
      { label: 'Public IP for nodes', value: 'Yes' },
      { label: 'Isolated network', value: 'No' },
      { label: 'Created by', value: 'dana@contoso.com' },
      { label: 'Resource id', value: '/subscriptions/s/cpu' },
    ]);
  });

  test('local authentication reads the right way round', () => {
    const arm = { properties: { disableLocalAuth: true } };
    expect(attributesOf({ compute: cluster, arm })).toEqual([
      { label: 'Local authentication', value: 'Disabled' },
    ]);
  });
});

test('an instance leaves to its sections what they tell', () => {
  const arm = armOf(
    { enableSSO: true, subnet: { id: 'subnet' }, sshSettings: { sshPublicAccess: 'Enabled' } },
    { identity: { type: 'SystemAssigned' }, id: '/subscriptions/s/ci' },
  );
  expect(attributesOf({ compute: instance, arm })).toEqual([
    { label: 'Single sign-on', value: 'Yes' },
    { label: 'Resource id', value: '/subscriptions/s/ci' },
  ]);
});

test('a type that nobody knows shows its plain values as they come', () => {
  const arm = armOf({ qubitCount: 12, workspaceUrl: 'https://q', secret: null, nested: { a: 1 } });
  expect(attributesOf({ compute: attached, arm })).toEqual([
    { label: 'Qubit count', value: '12' },
    { label: 'Workspace url', value: 'https://q' },
  ]);
});

test.each([
  [undefined, undefined],
  [{ type: 'None' }, 'None'],
  [{ type: 'SystemAssigned', principalId: 'p1' }, 'System-assigned (principal p1)'],
  [
    { type: 'UserAssigned', userAssignedIdentities: { '/subscriptions/s/x/id-a': {}, id: {} } },
    'User-assigned: id-a, id',
  ],
  [{ type: 'SystemAssigned,UserAssigned' }, 'SystemAssigned,UserAssigned'],
])('identity %j reads %j', (identity, text) => {
  expect(identityText(identity)).toBe(text);
});
