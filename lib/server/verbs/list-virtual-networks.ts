import { apiVersions } from '../../arm/api-versions';
import type { listVirtualNetworks as endpoint } from '../../contract/neighbours';
import { objects } from '../map/read';
import { virtualNetworkOf } from '../map/virtual-network';
import type { Verb } from '../verb';

export const listVirtualNetworks: Verb<typeof endpoint> = async ({ params, arm }) => {
  const path = `/subscriptions/${params.subscriptionId}/providers/Microsoft.Network/virtualNetworks`;
  const networks = await arm.list(path, apiVersions.networks);
  return { networks: objects(networks).map(virtualNetworkOf) };
};
