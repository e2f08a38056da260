import { baseUrlOf } from '../core/base-url';
import { findSubscription, nowOf, type Emulator } from '../core/emulator';
import { isGuid } from '../core/guid';
import type { SubscriptionState } from '../core/state';
import type { ErrorPlace } from './answer';
import { invalidSubscriptionId, missingSubscription, subscriptionNotFound } from './arm-errors';
import type { Identity } from './authn';

/** One call to ARM on its way through the frame; filled in as more of it becomes known. */
export interface Exchange {
  emulator: Emulator;
  request: Request;
  baseUrl: string;
  path: string;
  query: URLSearchParams;
  subscription: SubscriptionState | undefined;
  identity?: Identity;
  /** Told on every answer from the moment they are known, refusals included. */
  rateLimits: Record<string, string>;
  /** The fault that struck, and the status of the answer that the call would have had by itself. */
  fault?: string;
  carriedOut?: number;
}

const SUBSCRIPTION_PATH = /^\/subscriptions\/([^/]+)/i;

export function openExchange(emulator: Emulator, request: Request): Exchange {
  const { pathname, searchParams } = new URL(request.url);
  const id = SUBSCRIPTION_PATH.exec(pathname)?.[1];
  return {
    emulator,
    request,
    baseUrl: baseUrlOf(request),
    path: pathname,
    query: searchParams,
    subscription: id === undefined ? undefined : findSubscription(emulator.state, id),
    rateLimits: {},
  };
}

/** The subscription that the path names, or ARM's refusal. */
export function requireSubscription({ path, subscription }: Exchange): SubscriptionState {
  if (subscription !== undefined) return subscription;
  const id = SUBSCRIPTION_PATH.exec(path)?.[1];
  if (id === undefined) throw missingSubscription();
  throw isGuid(id) ? subscriptionNotFound(id) : invalidSubscriptionId(id);
}

/** Where and when an error of this call arises. */
export function placeOf(exchange: Exchange): ErrorPlace {
  return { region: regionOf(exchange), now: timeOf(exchange) };
}

/** Writes the call into the log of its subscription; status 0 means that there was no answer. */
export function logCall(exchange: Exchange, status: number, requestId: string): void {
  const { emulator, request, path, subscription, identity, fault, carriedOut } = exchange;
  if (subscription === undefined) return;
  emulator.calls.add(subscription.subscriptionId, {
    method: request.method,
    path,
    status,
    at: new Date(timeOf(exchange)).toISOString(),
    requestId,
    ...(identity === undefined ? {} : { principalId: identity.oid }),
    ...(fault === undefined ? {} : { fault }),
    ...(fault === undefined || carriedOut === undefined ? {} : { carriedOut }),
  });
}

function timeOf({ emulator, subscription }: Exchange): number {
  return subscription === undefined ? emulator.clock() : nowOf(emulator, subscription);
}

function regionOf({ path, subscription }: Exchange): string {
  const workspace = /\/workspaces\/([^/]+)/i.exec(path)?.[1]?.toLowerCase();
  const found = subscription?.workspaces.find(({ name }) => name.toLowerCase() === workspace);
  return found?.location ?? /\/locations\/([^/]+)/i.exec(path)?.[1] ?? 'global';
}
