import { findSubnet } from '../../network/subnet-id';
import { subnetIdSchema, type VirtualNetwork } from '../../network/virtual-network';
import type { CreateForm } from './create-form';
import type { CreateFormProblems } from './create-form-problems';

type Networks = readonly VirtualNetwork[] | undefined;

/** The subnet that a form names, if it is among the networks that the caller may see. */
export const knownSubnet = (networks: Networks, subnetId: string) =>
  findSubnet(networks ?? [], subnetId.trim());

export function networkProblems(
  form: Pick<CreateForm, 'network' | 'subnetId' | 'location' | 'nodePublicIp'>,
  networks: Networks,
): CreateFormProblems {
  if (form.network.choice !== 'none') {
    const subnetId = subnetProblem(form, networks);
    return subnetId === undefined ? {} : { subnetId };
  }
  // Azure docs, "Compute instance/cluster with no public IP": only in a virtual network.
  return form.nodePublicIp
    ? {}
    : { nodePublicIp: 'Needs a virtual network: choose one, or let the nodes have public IPs' };
}

function subnetProblem(
  { subnetId, location }: Pick<CreateForm, 'subnetId' | 'location'>,
  networks: Networks,
): string | undefined {
  if (subnetId.trim() === '') return 'Choose a subnet, or no virtual network';
  const issue = subnetIdSchema.safeParse(subnetId.trim()).error?.issues[0];
  if (issue) return issue.message;
  // Azure docs, "Secure training environment": same region, and not given over to another service.
  const known = knownSubnet(networks, subnetId);
  if (known && known.network.location !== location) {
    return `The network is in ${known.network.location}; nodes in ${location} cannot be in it`;
  }
  const { delegatedTo } = known?.subnet ?? {};
  return delegatedTo === undefined ? undefined : `The subnet is given over to ${delegatedTo}`;
}
