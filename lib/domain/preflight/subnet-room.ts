import type { CreateCluster } from '../compute/create-compute';
import { freeAddresses } from '../network/addresses';
import type { Subnet } from '../network/virtual-network';
import { count } from '../text/count';
import { blocked, doubt, ok, type Judgement } from './check';

export function clusterRoom({ scale }: CreateCluster, subnet: Subnet): Judgement {
  const free = freeAddresses(subnet);
  if (free < Math.max(1, scale.minNodes)) {
    return blocked(
      `${roomText(subnet)}, and the cluster takes one for each of its nodes.`,
      largerSubnet,
    );
  }
  if (free >= scale.maxNodes) return ok(`${roomText(subnet)} for up to ${scale.maxNodes} nodes.`);
  return doubt(
    `${roomText(subnet)}, fewer than the maximum of ${scale.maxNodes} nodes.`,
    'Lower the maximum, or choose a larger subnet: it cannot be changed later.',
  );
}

export const instanceRoom = (subnet: Subnet): Judgement =>
  freeAddresses(subnet) > 0
    ? ok(`${roomText(subnet)}, of which the instance takes one.`)
    : blocked(`${roomText(subnet)}, and the instance takes one.`, largerSubnet);

const largerSubnet = 'Choose a larger subnet, or free addresses in this one.';

const roomText = (subnet: Subnet): string =>
  `${subnet.name} has ${count(freeAddresses(subnet), 'free address', 'free addresses')}`;
