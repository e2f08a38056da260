import type { SubscriptionState } from '../core/state';
import { type InstanceRecord, isInstance } from './compute-record';
import { isUp } from './instance-state';
import { settle } from './settle';

const MINUTE = 60_000;

/** Says why nobody can work on a compute. */
export class ActivityRefused extends Error {
  override readonly name = 'ActivityRefused';
}

/** Somebody works on an instance for so long from now on, which keeps it from counting as idle. */
export function work(
  subscription: SubscriptionState,
  now: number,
  { compute, minutes }: { compute: string; minutes: number },
): InstanceRecord {
  settle(subscription, now);
  const wanted = compute.toLowerCase();
  const found = subscription.computes
    .filter(isInstance)
    .find(({ name }) => name.toLowerCase() === wanted);
  if (found === undefined) throw new ActivityRefused(`There is no instance '${compute}'.`);
  if (!isUp(found)) throw new ActivityRefused(`Instance '${found.name}' is not running.`);
  found.activeUntilMs = Math.max(found.activeUntilMs, now + minutes * MINUTE);
  return found;
}
