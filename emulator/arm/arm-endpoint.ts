import { nowOf, type Emulator } from '../core/emulator';
import { ArmError, ConnectionDropped } from '../core/errors';
import type { SubscriptionState } from '../core/state';
import { deal, firstFault, type Stricken } from '../core/strike';
import { callIdsOf, replyOf, toResponse, type CallIds } from './answer';
import { authorizationFailed } from './arm-errors';
import { authenticate, type Identity } from './authn';
import { isAllowed } from './authz';
import type { ArmReply, Caller } from './context';
import { logCall, openExchange, placeOf, requireSubscription, type Exchange } from './exchange';
import { refuseLocked } from './lock-check';
import { readBody } from './request-body';
import { scopeOf } from './resource-path';
import { armRoutes } from './router';
import { answerSubscriptionList } from './subscriptions';
import { countTenantRead, drawRequest } from './throttle';

const SUBSCRIPTIONS = /^\/subscriptions\/?$/i;

/** Answers a call as ARM does; rejects only when a fault drops the connection. */
export async function answerArm(emulator: Emulator, request: Request): Promise<Response> {
  const exchange = openExchange(emulator, request);
  const ids = callIdsOf(request.headers);
  let response: Response;
  try {
    response = (await struck(exchange, 'before')) ?? (await carryOut(exchange, ids));
  } catch (error) {
    if (error instanceof ConnectionDropped) {
      logCall(exchange, 0, ids.requestId);
      throw error;
    }
    response = refusal(exchange, ids, error);
  }
  logCall(exchange, response.status, ids.requestId);
  return response;
}

async function carryOut(exchange: Exchange, ids: CallIds): Promise<Response> {
  const response = await ownAnswer(exchange, ids);
  exchange.carriedOut = response.status;
  return (await struck(exchange, 'afterwards')) ?? response;
}

async function ownAnswer(exchange: Exchange, ids: CallIds): Promise<Response> {
  try {
    return toResponse(withLimits(await answer(exchange), exchange), ids);
  } catch (error) {
    return refusal(exchange, ids, error);
  }
}

function refusal(exchange: Exchange, ids: CallIds, error: unknown): Response {
  return toResponse(withLimits(replyOf(error, ids, placeOf(exchange)), exchange), ids);
}

async function struck(exchange: Exchange, moment: 'before' | 'afterwards') {
  const { emulator, request, path, subscription } = exchange;
  const lists = [subscription?.faults ?? [], emulator.state.faults];
  const fault = firstFault(lists, { method: request.method, path, moment });
  if (fault === undefined) return undefined;
  exchange.fault = fault.id;
  const stricken = await deal(fault);
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
  if (SUBSCRIPTIONS.test(path)) return answerTenantCall(exchange, identity);
  const body = await readBody(request);
  return answerInSubscription(exchange, identity, body);
}

function answerTenantCall(exchange: Exchange, identity: Identity): ArmReply {
  const { emulator, request, query } = exchange;
  exchange.rateLimits = countTenantRead(emulator, identity.oid, emulator.clock());
  return answerSubscriptionList({ state: emulator.state, method: request.method, query, identity });
}

/** Runs to its end at once: no other call comes between a check and what it allows. */
function answerInSubscription(exchange: Exchange, identity: Identity, body: unknown): ArmReply {
  const { emulator, request, path, query, baseUrl } = exchange;
  const { method } = request;
  const subscription = requireSubscription(exchange);
  const { route, params, apiVersion } = armRoutes.match(method, path, query);
  const now = nowOf(emulator, subscription);
  exchange.rateLimits = drawRequest(emulator, subscription, { method, oid: identity.oid, now });
  const scope = scopeOf(path);
  const caller = callerOf(subscription, identity, scope);
  if (route.action !== null && !caller.can(route.action)) {
    throw authorizationFailed(identity, route.action, scope);
  }
  refuseLocked(subscription, route, scope);
  emulator.quiet.settle(subscription, now);
  const context = { emulator, subscription, now, caller, query, body, apiVersion, baseUrl, path };
  const reply = route.handle({ ...context, params });
  if (method !== 'GET') emulator.changed();
  return reply;
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
