import type { SubscriptionState } from '../core/state';

/** Brings the subscription's records up to `now`, the subscription's time in milliseconds. */
export function settle(_subscription: SubscriptionState, _now: number): void {}
