import type { CreateCompute } from '../compute/create-compute';
import { findSubnet } from '../network/subnet-id';
import type { Subnet, VirtualNetwork } from '../network/virtual-network';
import { blocked, doubt, judged, ok, type Judgement } from './check';
import type { Fact } from './fact';

/** Whether nodes can be in the subnet; `room` judges whether there is space for them. */
export function subnetJudgement(
  request: CreateCompute,
  networks: Fact<readonly VirtualNetwork[]>,
  room: (subnet: Subnet) => Judgement,
): Judgement {
  const { subnetId, nodePublicIp } = request;
  if (subnetId === undefined) return nodePublicIp ? ok('No virtual network is used.') : noNetwork;
  return judged(networks, (all) => {
    const found = findSubnet(all, subnetId);
    if (!found) return notSeen;
    return placeJudgement(request, found.network, found.subnet) ?? room(found.subnet);
  });
}

/** Azure docs, "Managed virtual network": there nodes need no subnet of one's own. */
const noNetwork = doubt(
  'What has no public IP needs a subnet, or the managed network of the workspace.',
  'Choose a subnet unless the workspace has a managed network.',
);

const notSeen = doubt(
  'The subnet is not among those that you may see, so that it could not be checked.',
  'Make sure that it is in the same region and has an address for each node.',
);

/** Azure docs, "Secure training environment": same region, and not given over to another service. */
function placeJudgement(
  { location }: CreateCompute,
  network: VirtualNetwork,
  { name, delegatedTo }: Subnet,
): Judgement | undefined {
  if (network.location !== location) {
    return blocked(
      `${network.name} is in ${network.location}, and the compute would be in ${location}.`,
      `Choose a subnet in ${location}.`,
    );
  }
  if (delegatedTo === undefined) return undefined;
  return blocked(`${name} is given over to ${delegatedTo}.`, 'Choose another subnet.');
}
