import { randomUUID } from 'node:crypto';
import { ArmError, ProviderError, type ArmErrorBody } from '../core/errors';
import { isGuid } from '../core/guid';
import { logDefect } from '../core/log';
import { internalServerError } from './arm-errors';
import { serviceTime } from './arm-time';
import type { ArmReply } from './context';

/** The ids by which one call can be traced. */
export interface CallIds {
  requestId: string;
  correlationId: string;
  /** Echoed only when the caller asked for it. */
  clientRequestId: string | undefined;
}

export function callIdsOf(headers: Headers): CallIds {
  const correlationId = headers.get('x-ms-correlation-request-id');
  const wantsEcho = headers.get('x-ms-return-client-request-id')?.toLowerCase() === 'true';
  return {
    requestId: randomUUID(),
    correlationId: correlationId !== null && isGuid(correlationId) ? correlationId : randomUUID(),
    clientRequestId: wantsEcho ? (headers.get('x-ms-client-request-id') ?? undefined) : undefined,
  };
}

/** Where and when an error of the resource provider arose. */
export interface ErrorPlace {
  region: string;
  now: number;
}

/** What was thrown, as an answer. Anything but an ArmError is a defect and answers 500. */
export function replyOf(thrown: unknown, ids: CallIds, place: ErrorPlace): ArmReply {
  const error = thrown instanceof ArmError ? thrown : internalServerError();
  if (error !== thrown) logDefect(thrown);
  const body = error instanceof ProviderError ? providerBody(error, ids, place) : error.body;
  return { status: error.status, body: { error: body }, headers: error.headers };
}

/** The Machine Learning provider adds these to each of its errors, and ARM itself does not. */
function providerBody(error: ProviderError, ids: CallIds, { region, now }: ErrorPlace) {
  const added: [string, unknown][] = [
    ['ComponentName', 'managementfrontend'],
    ['Correlation', { operation: hexOf(ids.correlationId, 32), request: hexOf(ids.requestId, 16) }],
    ['Environment', region],
    ['Location', region],
    ['Time', serviceTime(now)],
  ];
  if (error.innerCode !== undefined) {
    added.push(['InnerError', { code: error.innerCode, innerError: null }]);
  }
  const additionalInfo = added.map(([type, value]) => ({ type, info: { value } }));
  return { details: [], ...error.body, additionalInfo } satisfies ArmErrorBody;
}

function hexOf(guid: string, length: number): string {
  return guid.replaceAll('-', '').slice(0, length);
}

export function toResponse({ status, body, headers = {} }: ArmReply, ids: CallIds): Response {
  const { requestId, correlationId, clientRequestId } = ids;
  const all = new Headers({
    'cache-control': 'no-cache',
    'x-ms-request-id': requestId,
    'x-ms-correlation-request-id': correlationId,
    'x-ms-routing-request-id': `EMULATOR:${requestId}`,
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  if (clientRequestId !== undefined) all.set('x-ms-client-request-id', clientRequestId);
  if (body === undefined) return new Response(null, { status, headers: all });
  all.set('content-type', 'application/json; charset=utf-8');
  return new Response(JSON.stringify(body), { status, headers: all });
}
