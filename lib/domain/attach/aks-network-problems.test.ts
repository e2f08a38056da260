import { describe, expect, test } from 'vitest';
import type { VirtualNetwork } from '../network/virtual-network';
import { aksNetworkProblems } from './aks-network-problems';
import type { AksNetwork } from './create-aks';

const networkId =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/vnet';
const subnet = (name: string, prefix: string, delegatedTo?: string) => ({
  id: `${networkId}/subnets/${name}`,
  name,
  addressPrefixes: ['fd00::/64', prefix],
  usedAddresses: 0,
  ...(delegatedTo !== undefined && { delegatedTo }),
});
const networks: VirtualNetwork[] = [
  {
    id: networkId,
    name: 'vnet',
    resourceGroup: 'net',
    location: 'eastus',
    subnets: [
      subnet('aks', '10.1.0.0/24'),
      subnet('other', '10.2.0.0/16'),
      subnet('web', '10.3.0.0/24', 'Microsoft.Web/serverFarms'),
    ],
  },
];
const right: AksNetwork = {
  subnetId: `${networkId}/subnets/aks`,
  serviceCidr: '10.0.0.0/16',
  dnsServiceIp: '10.0.0.10',
  dockerBridgeCidr: '172.17.0.1/16',
};

// Sources: OpenAPI 2025-12-01, `AksNetworkingConfiguration`, for what must not overlap and where DNS
// has to be; Azure docs, "Configure Azure CNI networking in AKS", for the rest.
describe('accepted', () => {
  test.each<[string, Partial<AksNetwork>]>([
    ["the portal's own ranges", {}],
    ['ranges side by side', { serviceCidr: '10.1.1.0/24', dnsServiceIp: '10.1.1.2' }],
    ['the widest service range', { serviceCidr: '10.16.0.0/13', dnsServiceIp: '10.16.0.2' }],
    ['DNS at the last address that can be', { dnsServiceIp: '10.0.255.254' }],
    ['a bridge elsewhere in its range', { dockerBridgeCidr: '172.18.4.7/16' }],
    ['a subnet that nobody here may see', { subnetId: `${networkId}x/subnets/aks` }],
    ['what cannot be read, which the schema refuses', { serviceCidr: 'x', dnsServiceIp: '' }],
  ])('%s', (_, change) => {
    expect(aksNetworkProblems({ ...right, ...change }, 'eastus', networks)).toEqual({});
  });

  test('networks that are not known refuse nothing', () => {
    const wrong = { ...right, serviceCidr: '10.1.0.0/16', dnsServiceIp: '10.1.0.10' };
    expect(aksNetworkProblems(wrong, 'westus', undefined)).toEqual({});
  });
});

describe('refused', () => {
  test.each<[string, Partial<AksNetwork>, keyof AksNetwork, string]>([
    [
      'services in the subnet',
      { serviceCidr: '10.1.0.0/16', dnsServiceIp: '10.1.0.10' },
      'serviceCidr',
      'Overlaps the subnet aks',
    ],
    [
      'services in another subnet of the network',
      { serviceCidr: '10.2.9.0/24', dnsServiceIp: '10.2.9.10' },
      'serviceCidr',
      'Overlaps the subnet other, 10.2.0.0/16',
    ],
    [
      'too wide a range',
      { serviceCidr: '10.0.0.0/12', dnsServiceIp: '10.0.0.10' },
      'serviceCidr',
      'smaller than /12',
    ],
    ['a range from its middle', { serviceCidr: '10.0.7.0/16' }, 'serviceCidr', '10.0.0.0/16'],
    [
      "Azure's own range",
      { serviceCidr: '172.30.5.0/24', dnsServiceIp: '172.30.5.10' },
      'serviceCidr',
      'Azure keeps 172.30.0.0/16',
    ],
    ['DNS elsewhere', { dnsServiceIp: '10.9.0.10' }, 'dnsServiceIp', 'Not within'],
    ['DNS at .0', { dnsServiceIp: '10.0.0.0' }, 'dnsServiceIp', 'first address'],
    ['DNS at .1', { dnsServiceIp: '10.0.0.1' }, 'dnsServiceIp', 'first address'],
    ['DNS at the last', { dnsServiceIp: '10.0.255.255' }, 'dnsServiceIp', 'last address'],
    [
      'a bridge in the services',
      { dockerBridgeCidr: '10.0.9.1/24' },
      'dockerBridgeCidr',
      'service address range',
    ],
    ['a bridge in the subnet', { dockerBridgeCidr: '10.1.0.9/28' }, 'dockerBridgeCidr', 'aks'],
    [
      'a range for a bridge',
      { dockerBridgeCidr: '172.17.0.0/16' },
      'dockerBridgeCidr',
      'such as 172.17.0.1/16',
    ],
    [
      'the last address for a bridge',
      { dockerBridgeCidr: '172.17.255.255/16' },
      'dockerBridgeCidr',
      'within the range',
    ],
    [
      'a subnet of another service',
      { subnetId: `${networkId}/subnets/web` },
      'subnetId',
      'serverFarms',
    ],
  ])('%s', (_, change, field, message) => {
    const problems = aksNetworkProblems({ ...right, ...change }, 'eastus', networks);
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toContain(message);
  });

  test('a network in another region', () => {
    expect(aksNetworkProblems(right, 'westus2', networks).subnetId).toContain('in eastus');
  });
});
