import { appErrorStatus, type AppErrorBody } from '../../contract/app-error';
import type { AppError } from '../errors/app-error';

/** What a call answered: never kept by a cache, as it holds what one person may see. */
export function answer(status: number, body: unknown, requestId: string): Response {
  return Response.json(body, {
    status,
    headers: {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': requestId,
    },
  });
}

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
