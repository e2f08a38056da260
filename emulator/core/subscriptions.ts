import { randomInt, randomUUID } from 'node:crypto';
import { people, type Person } from '../entra/people';
import { seedSubscription, type SeedName } from '../seeds/seed';
import { settle } from '../sim/settle';
import { nowOf, type Emulator } from './emulator';
import type { SubscriptionState } from './state';

export interface NewSubscription {
  seed: SeedName;
  displayName?: string;
  count?: number;
  randomSeed?: number;
  /** Who holds a role in it; left out: everyone, with the roles that they usually hold. */
  people?: readonly Person[];
  retryAfterSeconds?: number;
}

const MAX_RANDOM_SEED = 2 ** 32;

/** Makes a subscription with an id of its own from a seed. */
export function makeSubscription(emulator: Emulator, wanted: NewSubscription): SubscriptionState {
  const { seed, displayName, count, randomSeed, people: members = people } = wanted;
  const { retryAfterSeconds } = wanted;
  const subscriptionId = randomUUID();
  const made = seedSubscription(seed, {
    subscriptionId,
    displayName: displayName ?? `Contoso ${seed}`,
    now: emulator.clock(),
    randomSeed: randomSeed ?? randomInt(MAX_RANDOM_SEED),
    people: members,
    ...(count === undefined ? {} : { count }),
  });
  if (retryAfterSeconds !== undefined) made.retryAfterSeconds = retryAfterSeconds;
  emulator.state.subscriptions.push(made);
  emulator.changed();
  return made;
}

/** Lets time pass in one subscription only; what was due in it has happened when this returns. */
export function advanceClock(
  emulator: Emulator,
  subscription: SubscriptionState,
  seconds: number,
): void {
  subscription.clockOffsetMs += seconds * 1_000;
  settle(subscription, nowOf(emulator, subscription));
  emulator.changed();
}

export function deleteSubscription(emulator: Emulator, subscription: SubscriptionState): void {
  const { state, calls, throttle } = emulator;
  state.subscriptions = state.subscriptions.filter((one) => one !== subscription);
  calls.clear(subscription.subscriptionId);
  throttle.reset(`${subscription.subscriptionId}/`);
  emulator.changed();
}
