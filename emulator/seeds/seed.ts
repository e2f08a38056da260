import type { SubscriptionState } from '../core/state';
import type { Person } from '../entra/people';

export const seedNames = ['empty', 'team', 'busy', 'quota-full', 'large'] as const;
export type SeedName = (typeof seedNames)[number];

export interface SeedOptions {
  subscriptionId: string;
  displayName: string;
  now: number;
  /** Number of computes, for the seeds whose size can be chosen. */
  count?: number;
  randomSeed: number;
  people: readonly Person[];
}

export function seedSubscription(seed: SeedName, options: SeedOptions): SubscriptionState {
  const scope = `/subscriptions/${options.subscriptionId}`;
  return {
    subscriptionId: options.subscriptionId,
    displayName: options.displayName,
    seed,
    clockOffsetMs: 0,
    resourceGroups: [],
    workspaces: [],
    computes: [],
    operations: [],
    roleAssignments: options.people.flatMap(({ oid, roles }) =>
      roles.map((role) => ({ principalId: oid, role, scope })),
    ),
    quotas: [],
    faults: [],
    randomSeed: options.randomSeed,
  };
}
