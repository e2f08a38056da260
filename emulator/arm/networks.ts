import type { NetworkRecord } from '../core/neighbour-records';
import type { SubscriptionState } from '../core/state';
import { subnetResourceId } from '../sim/resource-id';
import type { FoundSubnet } from '../sim/subnet';
import { networkVersions } from './api-version';
import { childNotFound, resourceNotFound } from './arm-errors';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { requireResourceGroup, sameName } from './lookup';
import { networkBody, subnetBody } from './network-body';
import { paged } from './paging';
import { GROUP_PATH, SUBSCRIPTION_PATH } from './provider-paths';
import { visibleList } from './visible-list';

const TYPE = 'Microsoft.Network/virtualNetworks';
const NETWORKS = `providers/${TYPE}` as const;
const NETWORK = `${GROUP_PATH}/${NETWORKS}/{networkName}` as const;
const PAGE_SIZE = 100;

type NetworkCall = ArmCall<'subscriptionId' | 'resourceGroupName' | 'networkName'>;

const common = { method: 'GET', apiVersions: networkVersions } as const;

export const networkRoutes: readonly ArmRoute[] = [
  armRoute({
    ...common,
    path: `${SUBSCRIPTION_PATH}/${NETWORKS}`,
    action: null,
    handle: (call) => list(call, call.subscription.networks),
  }),
  armRoute({
    ...common,
    path: `${GROUP_PATH}/${NETWORKS}`,
    action: null,
    handle(call) {
      const group = requireResourceGroup(call);
      const isInGroup = (one: NetworkRecord) => sameName(one.resourceGroup, group.name);
      return list(call, call.subscription.networks.filter(isInGroup));
    },
  }),
  armRoute({
    ...common,
    path: NETWORK,
    action: `${TYPE}/read`,
    handle: (call) => ({
      status: 200,
      body: bodyOf(call.subscription, requireNetwork(call)),
    }),
  }),
  armRoute({
    ...common,
    path: `${NETWORK}/subnets`,
    action: `${TYPE}/subnets/read`,
    handle(call) {
      const subnets = subnetsOf(call.subscription, requireNetwork(call));
      const value = subnets.map((one) => subnetBody(call.subscription, one));
      return { status: 200, body: paged(call, value, PAGE_SIZE) };
    },
  }),
  armRoute({
    ...common,
    path: `${NETWORK}/subnets/{subnetName}`,
    action: `${TYPE}/subnets/read`,
    handle(call) {
      const { subscription, params } = call;
      const network = requireNetwork(call);
      const found = subnetsOf(subscription, network).find(({ subnet }) =>
        sameName(subnet.name, params.subnetName),
      );
      if (found === undefined) throw childNotFound(params.subnetName, network.name);
      return { status: 200, body: subnetBody(subscription, found) };
    },
  }),
];

function list(call: ArmCall, networks: readonly NetworkRecord[]): ArmReply {
  const bodies = networks.map((network) => bodyOf(call.subscription, network));
  return visibleList(call, bodies, `${TYPE}/read`);
}

function bodyOf(subscription: SubscriptionState, network: NetworkRecord) {
  return networkBody(subscription, network, subnetsOf(subscription, network));
}

function subnetsOf({ subscriptionId }: SubscriptionState, network: NetworkRecord): FoundSubnet[] {
  return network.subnets.map((subnet) => ({
    network,
    subnet,
    id: subnetResourceId(subscriptionId, network, subnet.name),
  }));
}

function requireNetwork(call: NetworkCall): NetworkRecord {
  const group = requireResourceGroup(call);
  const { networkName } = call.params;
  const found = call.subscription.networks.find(
    (one) => sameName(one.name, networkName) && sameName(one.resourceGroup, group.name),
  );
  if (found === undefined) throw resourceNotFound(`${TYPE}/${networkName}`, group.name);
  return found;
}
