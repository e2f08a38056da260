import type { SubscriptionState } from '../core/state';
import { attachableId } from '../sim/attachable';
import {
  computeResourceId,
  identityResourceId,
  networkResourceId,
  resourceGroupId,
  sshKeyResourceId,
  subnetResourceId,
  workspaceResourceId,
} from '../sim/resource-id';
import { resourceGroupNotFound, resourceNotFound } from './arm-errors';
import { sameName } from './lookup';

/** The id of what there is at a scope, in its own spelling, or ARM's 404. */
export function requireScope(subscription: SubscriptionState, scope: string): string {
  const found = idsOf(subscription).find((id) => sameName(id, scope));
  if (found !== undefined) return found;
  const [, group = '', resource] =
    /\/resourceGroups\/([^/]+)(?:\/providers\/(.+))?$/i.exec(scope) ?? [];
  throw resource === undefined ? resourceGroupNotFound(group) : resourceNotFound(resource, group);
}

function idsOf(subscription: SubscriptionState): string[] {
  const { subscriptionId, resourceGroups, workspaces, computes } = subscription;
  const { networks, identities, attachables, sshKeys } = subscription;
  return [
    `/subscriptions/${subscriptionId}`,
    ...resourceGroups.map(({ name }) => resourceGroupId(subscriptionId, name)),
    ...workspaces.map((one) => workspaceResourceId(subscriptionId, one.resourceGroup, one.name)),
    ...computes.map((one) => computeResourceId(subscriptionId, one)),
    ...networks.map((network) => networkResourceId(subscriptionId, network)),
    ...networks.flatMap((network) =>
      network.subnets.map(({ name }) => subnetResourceId(subscriptionId, network, name)),
    ),
    ...sshKeys.map((key) => sshKeyResourceId(subscriptionId, key)),
    ...attachables.map((one) => attachableId(subscriptionId, one)),
    ...identities.map((identity) => identityResourceId(subscriptionId, identity)),
  ];
}
