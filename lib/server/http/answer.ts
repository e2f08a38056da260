import { appErrorStatus, type AppErrorBody } from '../../contract/app-error';
import type { AppError } from '../errors/app-error';
import { entityTag, isKnown } from './entity-tag';

/** What a call answered: never kept by a cache, as it holds what one person may see. */
export function answer(status: number, body: unknown, requestId: string): Response {
  return Response.json(body, { status, headers: headersOf(requestId) });
}

/**
 * The same for a request that may name what its sender has already: a read that found nothing new is
 * answered without a body. No cache takes part in it, and whoever may not read is told nothing, as
 * the tag is that of an answer which was made for this caller just now.
 */
export function answerTo(
  { method, headers }: Request,
  status: number,
  body: unknown,
  requestId: string,
): Response {
  if (method !== 'GET') return answer(status, body, requestId);
  const text = JSON.stringify(body);
  const etag = entityTag(text);
  const told = { ...headersOf(requestId), etag };
  if (isKnown(headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: told });
  }
  return new Response(text, { status, headers: { ...told, 'content-type': 'application/json' } });
}

const headersOf = (requestId: string) => ({
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-request-id': requestId,
});

export function errorAnswer(error: AppError, requestId: string): Response {
  const { code, message, details, challenge } = error;
  const body: AppErrorBody = { code, message, requestId, ...details };
  const response = answer(appErrorStatus[code], { error: body }, requestId);
  if (challenge !== undefined) response.headers.set('www-authenticate', challenge);
  if (details.retryAfterSeconds !== undefined) {
    response.headers.set('retry-after', String(details.retryAfterSeconds));
  }
  return response;
}
