import type { KeyValue } from '@/components/ui/key-value-list';
import type { InstanceFacts } from '@/lib/domain/compute/instance-facts';
import { textAt } from '../arm-value';

type Addresses = Pick<InstanceFacts, 'publicIp' | 'privateIp'>;

/** Where an instance stands in the network. */
export function networkLines(arm: unknown, { publicIp, privateIp }: Addresses): KeyValue[] {
  const inner = 'properties.properties';
  const subnet = textAt(arm, `${inner}.subnet.id`);
  const hasPublicIp = textAt(arm, `${inner}.enableNodePublicIp`) !== 'No';
  return [
    { label: 'Public IP address', value: publicIp ?? (hasPublicIp ? 'None now' : 'Never') },
    { label: 'Private IP address', value: privateIp ?? 'None now' },
    ...(subnet === undefined
      ? [{ label: 'Virtual network', value: 'None of your own' }]
      : subnetLines(subnet)),
  ];
}

function subnetLines(id: string): KeyValue[] {
  const [, network, subnet] = /\/virtualNetworks\/([^/]+)\/subnets\/([^/]+)$/i.exec(id) ?? [];
  if (!network || !subnet) return [{ label: 'Subnet', value: id }];
  return [
    { label: 'Virtual network', value: network },
    { label: 'Subnet', value: subnet },
    { label: 'Subnet id', value: id },
  ];
}
