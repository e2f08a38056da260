import type { SubscriptionState } from '../core/state';
import { findSubnet } from '../sim/subnet';
import { invalidValue } from './compute-errors';

const SUBNET = 'properties.properties.subnet.id';

/** Where a compute asks to be; clusters and instances alike. */
interface NetworkSettings {
  subnet?: { id: string } | null;
  enableNodePublicIp?: boolean | null;
}

/** The service's refusals of where the machines of a new compute are to be. */
export function requireNetwork(
  subscription: SubscriptionState,
  region: string,
  { subnet, enableNodePublicIp }: NetworkSettings,
): void {
  if (subnet !== undefined && subnet !== null) requireSubnet(subscription, region, subnet.id);
  // Azure docs, "Secure an Azure Machine Learning training environment": nodes without public
  // addresses need a network of one's own, and the emulator's workspaces have no managed one.
  else if (enableNodePublicIp === false) {
    throw invalidValue(
      'properties.properties.enableNodePublicIp',
      'it can be false only for a compute in a virtual network.',
    );
  }
}

/** Room is not asked for: a full subnet shows when the cluster grows. */
function requireSubnet(subscription: SubscriptionState, region: string, id: string): void {
  const found = findSubnet(subscription, id);
  if (found === undefined) throw invalidValue(SUBNET, `the subnet '${id}' was not found.`);
  const { network, subnet } = found;
  if (network.location !== region) {
    throw invalidValue(
      SUBNET,
      `the virtual network is in ${network.location}, and the compute in ${region}.`,
    );
  }
  if (subnet.delegatedTo !== undefined) {
    throw invalidValue(SUBNET, `the subnet is delegated to ${subnet.delegatedTo}.`);
  }
}
