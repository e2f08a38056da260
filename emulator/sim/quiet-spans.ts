import type { SubscriptionState } from '../core/state';
import { nextDueMs, settle } from './settle';

/** From when until when nothing happens by itself, in the subscription's time. */
interface QuietSpan {
  fromMs: number;
  untilMs: number;
}

/**
 * Settles subscriptions, and none twice while nothing is due in it: a list of ten thousand computes
 * is a hundred calls, and each would look at all of them.
 */
export class QuietSpans {
  #spans = new WeakMap<SubscriptionState, QuietSpan>();

  settle(subscription: SubscriptionState, now: number): void {
    const span = this.#spans.get(subscription);
    if (span !== undefined && span.fromMs <= now && now < span.untilMs) return;
    settle(subscription, now);
    this.#spans.set(subscription, { fromMs: now, untilMs: nextDueMs(subscription) });
  }

  /** To be called when anything was changed by somebody: what was due may be so no more. */
  forget(): void {
    this.#spans = new WeakMap();
  }
}
