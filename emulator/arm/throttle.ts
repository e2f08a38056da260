import type { Emulator } from '../core/emulator';
import type { RequestLimits, SubscriptionState } from '../core/state';
import type { Bucket } from '../core/throttle-buckets';
import { requestsThrottled } from './arm-errors';

type RequestKind = 'reads' | 'writes' | 'deletes';

// Azure docs: request limits and throttling. The subscription as a whole has 15 times what one
// principal has.
const azureBuckets: Record<RequestKind, Bucket> = {
  reads: { capacity: 250, refillPerSecond: 25 },
  writes: { capacity: 200, refillPerSecond: 10 },
  deletes: { capacity: 200, refillPerSecond: 10 },
};
const SUBSCRIPTION_FACTOR = 15;

/** Takes one request out of the caller's buckets; throws ARM's 429 when one of them is empty. */
export function drawRequest(
  { throttle }: Pick<Emulator, 'throttle'>,
  subscription: Pick<SubscriptionState, 'subscriptionId' | 'requestLimits'>,
  { method, oid, now }: { method: string; oid: string; now: number },
): Record<string, string> {
  const { subscriptionId, requestLimits } = subscription;
  const kind = kindOf(method);
  const bucket = bucketOf(kind, requestLimits);
  const own = throttle.draw(`${subscriptionId}/${kind}/${oid}`, bucket, now);
  const global = throttle.draw(`${subscriptionId}/${kind}`, wholeSubscription(bucket), now);
  const retryAfterSeconds = Math.max(own.retryAfterSeconds, global.retryAfterSeconds);
  if (retryAfterSeconds > 0) {
    throw requestsThrottled(kind, subscriptionId, oid, retryAfterSeconds);
  }
  return {
    [`x-ms-ratelimit-remaining-subscription-${kind}`]: String(own.remaining),
    [`x-ms-ratelimit-remaining-subscription-global-${kind}`]: String(global.remaining),
  };
}

/**
 * Calls above subscriptions are counted and never refused: all tests that run at the same time
 * share the one tenant and must not hinder each other.
 */
export function countTenantRead(
  { throttle }: Pick<Emulator, 'throttle'>,
  oid: string,
  now: number,
): Record<string, string> {
  const { remaining } = throttle.draw(`tenant/reads/${oid}`, azureBuckets.reads, now);
  return { 'x-ms-ratelimit-remaining-tenant-reads': String(remaining) };
}

function kindOf(method: string): RequestKind {
  if (method === 'GET' || method === 'HEAD') return 'reads';
  return method === 'DELETE' ? 'deletes' : 'writes';
}

function bucketOf(kind: RequestKind, limits: RequestLimits | undefined): Bucket {
  if (limits === undefined) return azureBuckets[kind];
  return { capacity: limits[kind], refillPerSecond: limits.refillPerSecond };
}

function wholeSubscription({ capacity, refillPerSecond }: Bucket): Bucket {
  return {
    capacity: capacity * SUBSCRIPTION_FACTOR,
    refillPerSecond: refillPerSecond * SUBSCRIPTION_FACTOR,
  };
}
