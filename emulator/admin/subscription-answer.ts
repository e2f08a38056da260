import { nowOf, type Emulator } from '../core/emulator';
import type { SubscriptionState } from '../core/state';
import { workspaceResourceId } from '../sim/resource-id';

/** What the maker of a subscription needs to find the way in it. */
export function subscriptionAnswer({ subscriptionId, displayName, workspaces }: SubscriptionState) {
  return {
    subscriptionId,
    displayName,
    workspaces: workspaces.map(({ resourceGroup, name, location }) => ({
      resourceGroup,
      name,
      location,
      id: workspaceResourceId(subscriptionId, resourceGroup, name),
    })),
  };
}

export function subscriptionDetails(emulator: Emulator, subscription: SubscriptionState) {
  return {
    ...subscriptionAnswer(subscription),
    seed: subscription.seed,
    now: spellNow(emulator, subscription),
    computes: subscription.computes.map(({ name, workspace, computeType }) => ({
      name,
      workspace,
      computeType,
    })),
  };
}

export function spellNow(emulator: Emulator, subscription: SubscriptionState): string {
  return new Date(nowOf(emulator, subscription)).toISOString();
}
