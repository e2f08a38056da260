import { findSubnet } from '../../network/subnet-id';
import { subnetIdSchema, type VirtualNetwork } from '../../network/virtual-network';
import type { CreateForm } from './create-form';

type Networks = readonly VirtualNetwork[] | undefined;

/** The subnet that a form names, if it is among the networks that the caller may see. */
export const knownSubnet = (networks: Networks, subnetId: string) =>
  findSubnet(networks ?? [], subnetId.trim());

/** Why the subnet cannot be used; there is nothing to judge while there is to be none. */
export const networkProblem = (
  form: Pick<CreateForm, 'network' | 'subnetId' | 'location'>,
  networks: Networks,
): string | undefined =>
  form.network.choice === 'none' ? undefined : subnetProblem(form, networks);

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
