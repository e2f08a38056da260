import { expect, test } from 'vitest';
import { userAssignedIdentityOf } from './identity';
import { lockOf } from './lock';
import { virtualNetworkOf } from './virtual-network';

const group = '/subscriptions/subid/resourceGroups/rg1';
const networkId = `${group}/providers/Microsoft.Network/virtualNetworks/vnet1`;
const subnetOf = (properties: object) =>
  virtualNetworkOf({
    id: networkId,
    properties: { subnets: [{ id: `${networkId}/subnets/test-1`, name: 'test-1', properties }] },
  }).subnets[0];

test('the published network', () => {
  const network = {
    id: networkId,
    name: 'vnet1',
    type: 'Microsoft.Network/virtualNetworks',
    location: 'westus',
    properties: {
      addressSpace: { addressPrefixes: ['10.0.0.0/8'] },
      subnets: [
        {
          id: `${networkId}/subnets/test-1`,
          name: 'test-1',
          properties: { addressPrefix: '10.0.0.0/24', provisioningState: 'Succeeded' },
        },
      ],
    },
  };
  expect(virtualNetworkOf(network)).toEqual({
    id: networkId,
    name: 'vnet1',
    resourceGroup: 'rg1',
    location: 'westus',
    subnets: [
      {
        id: `${networkId}/subnets/test-1`,
        name: 'test-1',
        addressPrefixes: ['10.0.0.0/24'],
        usedAddresses: 0,
        delegatedTo: undefined,
      },
    ],
  });
});

test.each([
  ['many prefixes', { addressPrefixes: ['a', 'b'] }, { addressPrefixes: ['a', 'b'] }],
  ['addresses in use', { ipConfigurations: [{ id: '1' }, { id: '2' }] }, { usedAddresses: 2 }],
  [
    'a delegation',
    { delegations: [{ properties: { serviceName: 'Microsoft.Web/serverFarms' } }] },
    { delegatedTo: 'Microsoft.Web/serverFarms' },
  ],
  ['nothing told', {}, { addressPrefixes: [], usedAddresses: 0, delegatedTo: undefined }],
])('a subnet with %s', (_, properties, expected) => {
  expect(subnetOf(properties)).toMatchObject(expected);
});

test('the published identity, whose id spells its group in small letters', () => {
  const id =
    '/subscriptions/subid/resourcegroups/rgName/providers/Microsoft.ManagedIdentity/userAssignedIdentities/identityName';
  expect(userAssignedIdentityOf({ id, name: 'identityName', location: 'eastus' })).toEqual({
    id,
    name: 'identityName',
    resourceGroup: 'rgName',
    location: 'eastus',
  });
});

test.each([
  ['a group', group],
  ['a resource', networkId],
  ['a subscription', '/subscriptions/subid'],
])('a lock on %s has its scope in its id', (_, scope) => {
  const id = `${scope}/providers/Microsoft.Authorization/locks/testlock`;
  expect(lockOf({ id, name: 'testlock', properties: { level: 'ReadOnly' } })).toEqual({
    name: 'testlock',
    level: 'ReadOnly',
    scope,
    notes: undefined,
  });
});
