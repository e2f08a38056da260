import { baseUrlOf } from '../core/base-url';
import { findSubscription, nowOf, type Emulator } from '../core/emulator';
import { ArmError, ConnectionDropped } from '../core/errors';
import type { SubscriptionState } from '../core/state';
import { strike, type Stricken } from '../core/strike';
import { settle } from '../sim/settle';
import { callIdsOf, replyOf, toResponse } from './answer';
import {
  authorizationFailed,
  invalidSubscriptionId,
  missingSubscription,
  subscriptionNotFound,
} from './arm-errors';
import { authenticate, type Identity } from './authn';
import { isAllowed } from './authz';
import type { ArmReply, Caller } from './context';
import { readBody } from './request-body';
import { scopeOf } from './resource-path';
import { armRoutes } from './router';
import { answerSubscriptionList } from './subscriptions';
import { countTenantRead, drawRequest } from './throttle';

/** One call to ARM on its way through the frame; filled in as more of it becomes known. */
interface Exchange {
  emulator: Emulator;
  request: Request;
  baseUrl: string;
  path: string;
  query: URLSearchParams;
  subscription: SubscriptionState | undefined;
  identity?: Identity;
  /** Told on every answer from the moment they are known, refusals included. */
  rateLimits: Record<string, string>;
}

const SUBSCRIPTION_PATH = /^\/subscriptions\/([^/]+)/i;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Answers a call as ARM does; rejects only when a fault drops the connection. */
export async function answerArm(emulator: Emulator, request: Request): Promise<Response> {
  const exchange = openExchange(emulator, request);
  const ids = callIdsOf(request.headers);
  let response: Response;
  try {
    const stricken = await struck(exchange);
    response = stricken ?? toResponse(withLimits(await answer(exchange), exchange), ids);
  } catch (error) {
    if (error instanceof ConnectionDropped) {
      log(exchange, 0, ids.requestId);
      throw error;
    }
    const reply = replyOf(error, ids, { region: regionOf(exchange), now: timeOf(exchange) });
    response = toResponse(withLimits(reply, exchange), ids);
  }
  log(exchange, response.status, ids.requestId);
  return response;
}

function openExchange(emulator: Emulator, request: Request): Exchange {
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

async function struck({ emulator, request, path, subscription }: Exchange) {
  const lists = [subscription?.faults ?? [], emulator.state.faults];
  const stricken = await strike(lists, request.method, path);
  if (stricken?.kind === 'error') throw errorOf(stricken);
  return stricken?.response;
}

function errorOf({ status, fault }: Extract<Stricken, { kind: 'error' }>): ArmError {
  const { code = 'InternalServerError', message = 'A fault was asked for.' } = fault;
  const { retryAfterSeconds } = fault;
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return new ArmError(status, { code, message }, headers);
}

async function answer(exchange: Exchange): Promise<ArmReply> {
  const { emulator, request, baseUrl, path } = exchange;
  const authorization = request.headers.get('authorization');
  const identity = await authenticate(emulator, authorization, baseUrl);
  exchange.identity = identity;
  if (/^\/subscriptions\/?$/i.test(path)) return answerTenantCall(exchange, identity);
  return answerInSubscription(exchange, identity);
}

function answerTenantCall(exchange: Exchange, identity: Identity): ArmReply {
  const { emulator, request, query } = exchange;
  exchange.rateLimits = countTenantRead(emulator, identity.oid, emulator.clock());
  return answerSubscriptionList({ state: emulator.state, method: request.method, query, identity });
}

async function answerInSubscription(exchange: Exchange, identity: Identity): Promise<ArmReply> {
  const { emulator, request, path, query, baseUrl } = exchange;
  const body = await readBody(request);
  const subscription = requireSubscription(exchange);
  const { route, params, apiVersion } = armRoutes.match(request.method, path, query);
  const now = nowOf(emulator, subscription);
  const { method } = request;
  exchange.rateLimits = drawRequest(emulator, subscription, { method, oid: identity.oid, now });
  const scope = scopeOf(path);
  const caller = callerOf(subscription, identity, scope);
  if (route.action !== null && !caller.can(route.action)) {
    throw authorizationFailed(identity, route.action, scope);
  }
  settle(subscription, now);
  const context = { emulator, subscription, now, caller, query, body, apiVersion, baseUrl, path };
  const reply = route.handle({ ...context, params });
  if (method !== 'GET') emulator.changed();
  return reply;
}

function requireSubscription({ path, subscription }: Exchange): SubscriptionState {
  if (subscription !== undefined) return subscription;
  const id = SUBSCRIPTION_PATH.exec(path)?.[1];
  if (id === undefined) throw missingSubscription();
  throw GUID.test(id) ? subscriptionNotFound(id) : invalidSubscriptionId(id);
}

function callerOf(subscription: SubscriptionState, identity: Identity, own: string): Caller {
  return {
    ...identity,
    can: (action, scope = own) => isAllowed(subscription, identity.oid, action, scope),
  };
}

function withLimits(reply: ArmReply, { rateLimits }: Exchange): ArmReply {
  return { ...reply, headers: { ...rateLimits, ...reply.headers } };
}

function timeOf({ emulator, subscription }: Exchange): number {
  return subscription === undefined ? emulator.clock() : nowOf(emulator, subscription);
}

function regionOf({ path, subscription }: Exchange): string {
  const workspace = /\/workspaces\/([^/]+)/i.exec(path)?.[1]?.toLowerCase();
  const found = subscription?.workspaces.find(({ name }) => name.toLowerCase() === workspace);
  return found?.location ?? /\/locations\/([^/]+)/i.exec(path)?.[1] ?? 'global';
}

function log(exchange: Exchange, status: number, requestId: string): void {
  const { emulator, request, path, subscription, identity } = exchange;
  if (subscription === undefined) return;
  emulator.calls.add(subscription.subscriptionId, {
    method: request.method,
    path,
    status,
    at: new Date(timeOf(exchange)).toISOString(),
    requestId,
    ...(identity === undefined ? {} : { principalId: identity.oid }),
  });
}
