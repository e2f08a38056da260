import type { CreateCluster } from '../compute/create-compute';
import { freeAddresses } from '../network/addresses';
import { findSubnet } from '../network/subnet-id';
import type { Subnet, VirtualNetwork } from '../network/virtual-network';
import { blocked, doubt, judged, ok, type Judgement } from './check';
import type { Fact } from './fact';

/** Whether the nodes can be in the subnet, and how many of them. */
export function subnetJudgement(
  request: CreateCluster,
  networks: Fact<readonly VirtualNetwork[]>,
): Judgement {
  const { subnetId, nodePublicIp } = request;
  if (subnetId === undefined) return nodePublicIp ? ok('No virtual network is used.') : noNetwork;
  return judged(networks, (all) => {
    const found = findSubnet(all, subnetId);
    if (!found) return notSeen;
    return (
      placeJudgement(request, found.network, found.subnet) ?? roomJudgement(request, found.subnet)
    );
  });
}

/** Azure docs, "Managed virtual network": there nodes need no subnet of one's own. */
const noNetwork = doubt(
  'Nodes without public IP need a subnet, or the managed network of the workspace.',
  'Choose a subnet unless the workspace has a managed network.',
);

const notSeen = doubt(
  'The subnet is not among those that you may see, so that it could not be checked.',
  'Make sure that it is in the region of the cluster and has an address for each node.',
);

/** Azure docs, "Secure training environment": same region, and not given over to another service. */
function placeJudgement(
  { location }: CreateCluster,
  network: VirtualNetwork,
  { name, delegatedTo }: Subnet,
): Judgement | undefined {
  if (network.location !== location) {
    return blocked(
      `${network.name} is in ${network.location}, and the nodes would be in ${location}.`,
      `Choose a subnet in ${location}.`,
    );
  }
  if (delegatedTo === undefined) return undefined;
  return blocked(`${name} is given over to ${delegatedTo}.`, 'Choose another subnet.');
}

function roomJudgement({ scale }: CreateCluster, subnet: Subnet): Judgement {
  const free = freeAddresses(subnet);
  const room = `${subnet.name} has ${free === 1 ? '1 free address' : `${free} free addresses`}`;
  if (free < Math.max(1, scale.minNodes)) {
    return blocked(
      `${room}, and the cluster takes one for each of its nodes.`,
      'Choose a larger subnet, or free addresses in this one.',
    );
  }
  if (free >= scale.maxNodes) return ok(`${room} for up to ${scale.maxNodes} nodes.`);
  return doubt(
    `${room}, fewer than the maximum of ${scale.maxNodes} nodes.`,
    'Lower the maximum, or choose a larger subnet: it cannot be changed later.',
  );
}
