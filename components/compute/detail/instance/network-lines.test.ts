import { expect, test } from 'vitest';
import type { InstanceFacts } from '@/lib/domain/compute/instance-facts';
import { networkLines } from './network-lines';

const subnet = (id: string) => ({ subnet: { id } });
const id =
  '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/n';

test.each<[string, object, Pick<InstanceFacts, 'publicIp' | 'privateIp'>, Record<string, string>]>([
  [
    'runs in the open',
    { subnet: null, enableNodePublicIp: true },
    { publicIp: '20.1.2.3', privateIp: '10.0.0.4' },
    {
      'Public IP address': '20.1.2.3',
      'Private IP address': '10.0.0.4',
      'Virtual network': 'None of your own',
    },
  ],
  [
    'was never started',
    {},
    {},
    {
      'Public IP address': 'None now',
      'Private IP address': 'None now',
      'Virtual network': 'None of your own',
    },
  ],
  [
    'has no public address',
    { ...subnet(id), enableNodePublicIp: false },
    { privateIp: '10.20.1.4' },
    {
      'Public IP address': 'Never',
      'Private IP address': '10.20.1.4',
      'Virtual network': 'v',
      Subnet: 'n',
      'Subnet id': id,
    },
  ],
  [
    'has a subnet of another form',
    subnet('test-subnet-resource-id'),
    {},
    {
      'Public IP address': 'None now',
      'Private IP address': 'None now',
      Subnet: 'test-subnet-resource-id',
    },
  ],
])('one that %s', (_, properties, addresses, lines) => {
  const shown = networkLines({ properties: { properties } }, addresses);
  expect(Object.fromEntries(shown.map(({ label, value }) => [label, value]))).toEqual(lines);
});
