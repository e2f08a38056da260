import { randomUUID } from 'node:crypto';
import { baseUrlOf } from '../core/base-url';
import { nowOf, type Emulator } from '../core/emulator';
import { type FaultEffect, hasEffect } from '../core/faults';
import { strike } from '../core/strike';
import { settle } from '../sim/settle';
import { commonHeaders, errorOf, replyOf, toResponse } from './files-answer';
import type { FilesReply } from './files-call';
import { type FilesPlace, placeOf } from './files-place';
import { operate } from './operations';
import { shareOf } from './share';
import { requireSharedKey } from './shared-key';
import {
  closedToNetwork,
  invalidHeader,
  keysNotPermitted,
  missingHeader,
  shareNotFound,
} from './storage-errors';

/** Azure Files of the workspaces' storage accounts, at `/files/{account}/{share}/{path}`. */
export async function answerFiles(emulator: Emulator, request: Request): Promise<Response> {
  const requestId = randomUUID();
  const now = emulator.clock();
  const common = commonHeaders(request, requestId, now);
  const { pathname } = new URL(request.url);
  let place: FilesPlace | undefined;
  let response: Response;
  try {
    place = placeOf(emulator.state, pathname);
    response =
      (await struck(emulator, place, request.method, pathname)) ??
      toResponse(await answer(emulator, place, request, now), common);
  } catch (error) {
    const reply = replyOf(error, requestId, now);
    // An answer to HEAD has no body, not even of an error.
    response = toResponse(request.method === 'HEAD' ? { ...reply, body: '' } : reply, common);
  }
  if (place !== undefined) logCall(emulator, place, request, response.status, requestId);
  return response;
}

/** A key speaks for nobody, so the log has no caller. */
function logCall(
  emulator: Emulator,
  { subscription }: FilesPlace,
  { method, url }: Request,
  status: number,
  requestId: string,
): void {
  const path = new URL(url).pathname;
  const at = new Date(nowOf(emulator, subscription)).toISOString();
  emulator.calls.add(subscription.subscriptionId, { method, path, status, at, requestId });
}

async function answer(
  emulator: Emulator,
  place: FilesPlace,
  request: Request,
  now: number,
): Promise<FilesReply> {
  const body = Buffer.from(await request.arrayBuffer());
  authorize(emulator, place, request, now);
  return operateOn(emulator, place, request, body);
}

async function struck(
  { state }: Emulator,
  { subscription }: FilesPlace,
  method: string,
  pathname: string,
): Promise<Response | undefined> {
  const stricken = await strike([subscription.faults, state.faults], { method, path: pathname });
  if (stricken?.kind === 'error') throw errorOf(stricken.status, stricken.fault);
  return stricken?.response;
}

/** The network is asked first, as a firewall is. */
function authorize(emulator: Emulator, place: FilesPlace, request: Request, now: number): void {
  const { subscription, account } = place;
  const isOn = (effect: FaultEffect) =>
    hasEffect([...subscription.faults, ...emulator.state.faults], effect);
  if (isOn('close-storage')) throw closedToNetwork();
  const version = request.headers.get('x-ms-version');
  if (version === null) throw missingHeader();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(version)) throw invalidHeader();
  requireSharedKey({ request, account, path: pathAsSent(request), now });
  if (isOn('refuse-storage-keys')) throw keysNotPermitted();
}

/** A client signs the path that it knows; a forwarder may have taken the front of it away. */
function pathAsSent(request: Request): string {
  const prefix = new URL(baseUrlOf(request)).pathname.replace(/\/$/, '');
  return `${prefix}${new URL(request.url).pathname}`;
}

/** Runs to its end at once, so that two calls never see the share half changed. */
function operateOn(
  emulator: Emulator,
  { subscription, workspace, account, share: name, path }: FilesPlace,
  request: Request,
  body: Buffer,
): FilesReply {
  const now = nowOf(emulator, subscription);
  // What scripts have written by now is there.
  settle(subscription, now);
  const share = shareOf(subscription, workspace);
  if (share.share !== name) throw shareNotFound();
  const reply = operate(request.method, {
    share,
    path,
    query: new URL(request.url).searchParams,
    headers: request.headers,
    body,
    now,
    createdOnMs: workspace.createdOnMs,
    serviceEndpoint: `${baseUrlOf(request)}/files/${account}/`,
  });
  if (request.method !== 'GET' && request.method !== 'HEAD') emulator.changed();
  return reply;
}
