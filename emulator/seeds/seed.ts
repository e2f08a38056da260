import type { SubscriptionState } from '../core/state';
import { rescale } from '../sim/cluster-scale';
import { isCluster } from '../sim/compute-record';
import { settle } from '../sim/settle';
import { bringInstancesToRest } from './bring-instances-to-rest';
import { busy } from './busy';
import { empty } from './empty';
import { hostile } from './hostile';
import { large } from './large';
import { locked } from './locked';
import { quotaFull } from './quota-full';
import { team } from './team';
import type { SeedOptions, World } from './world';

export const seedNames = [
  'empty',
  'team',
  'busy',
  'quota-full',
  'locked',
  'large',
  'hostile',
] as const;
export type SeedName = (typeof seedNames)[number];

const worlds: Record<SeedName, (options: SeedOptions) => World> = {
  empty,
  team,
  busy,
  'quota-full': quotaFull,
  locked,
  large,
  hostile,
};

/** A subscription as a named seed describes it, already brought to rest at `now`. */
export function seedSubscription(seed: SeedName, options: SeedOptions): SubscriptionState {
  const scope = `/subscriptions/${options.subscriptionId}`;
  const subscription: SubscriptionState = {
    subscriptionId: options.subscriptionId,
    displayName: options.displayName,
    seed,
    clockOffsetMs: 0,
    networks: [],
    identities: [],
    attachables: [],
    locks: [],
    shares: [],
    sshKeys: [],
    ...worlds[seed](options),
    operations: [],
    roleAssignments: options.people.flatMap(({ oid, roles }) =>
      roles.map((role) => ({ principalId: oid, role, scope })),
    ),
    faults: [],
    randomSeed: options.randomSeed,
  };
  for (const record of subscription.computes) {
    if (isCluster(record)) {
      rescale(subscription, record, options.now);
    }
  }
  bringInstancesToRest(subscription, options.now);
  settle(subscription, options.now);
  return subscription;
}
