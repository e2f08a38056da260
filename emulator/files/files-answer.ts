import { ConnectionDropped } from '../core/errors';
import type { Fault } from '../core/faults';
import { logDefect } from '../core/log';
import type { FilesReply } from './files-call';
import { StorageError } from './storage-error';
import { element, xmlDocument } from './xml';

/** Headers of every answer of the service to this request. */
export function commonHeaders(request: Request, requestId: string, now: number): Headers {
  const headers = new Headers({
    date: new Date(now).toUTCString(),
    'x-ms-request-id': requestId,
    'x-content-type-options': 'nosniff',
  });
  for (const name of ['x-ms-version', 'x-ms-client-request-id']) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

export function toResponse({ status, headers = {}, body }: FilesReply, common: Headers): Response {
  const all = new Headers(common);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return new Response(body ?? null, { status, headers: all });
}

/** What was thrown, in the service's XML. Anything but a StorageError is a defect. */
export function replyOf(thrown: unknown, requestId: string, now: number): FilesReply {
  if (thrown instanceof ConnectionDropped) throw thrown;
  if (!(thrown instanceof StorageError)) logDefect(thrown);
  const { status, code, message, detail, headers } =
    thrown instanceof StorageError ? thrown : internalError();
  const trace = `\nRequestId:${requestId}\nTime:${new Date(now).toISOString()}`;
  const root = element('Error', [
    element('Code', code),
    element('Message', `${message}${trace}`),
    ...(detail === undefined ? [] : [element('AuthenticationErrorDetail', detail)]),
  ]);
  return {
    status,
    headers: { ...headers, 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: xmlDocument(root),
  };
}

function internalError(): StorageError {
  return new StorageError(
    500,
    'InternalError',
    'Server encountered an internal error. Please try again after some time.',
  );
}

/** A fault in the words of the service. */
export function errorOf(status: number, fault: Fault): StorageError {
  const { code, message } = internalError();
  const { retryAfterSeconds } = fault;
  return new StorageError(
    status,
    fault.code ?? code,
    fault.message ?? message,
    undefined,
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
  );
}
