import { randomUUID } from 'node:crypto';
import { baseUrlOf } from '../core/base-url';
import type { Emulator } from '../core/emulator';
import { ConnectionDropped } from '../core/errors';
import type { Fault } from '../core/faults';
import { logDefect } from '../core/log';
import { strike } from '../core/strike';
import { findUser } from './directory-user';
import { authenticate, requireOwnRead, requireUserRead } from './graph-authn';
import { GraphError } from './graph-error';
import { methodNotAllowed, segmentNotFound, userNotFound } from './graph-errors';
import { listUsers } from './user-list';
import { selected } from './user-select';

/** Microsoft Graph at `/graph/v1.0`, as far as people are looked up in it. */
export async function answerGraph(emulator: Emulator, request: Request): Promise<Response> {
  const ids = { 'request-id': randomUUID(), 'client-request-id': clientRequestIdOf(request) };
  try {
    const { pathname } = new URL(request.url);
    const caller = await callerOf(emulator, request);
    const stricken = await strike([emulator.state.faults], {
      method: request.method,
      path: pathname,
      caller,
    });
    if (stricken?.kind === 'nonsense') return stricken.response;
    if (stricken !== undefined) throw errorOf(stricken.status, stricken.fault);
    return toResponse(200, await answer(emulator, request, pathname), ids);
  } catch (error) {
    if (error instanceof ConnectionDropped) throw error;
    const known = error instanceof GraphError ? error : internalError();
    if (known !== error) logDefect(error);
    const date = new Date(emulator.clock()).toISOString().slice(0, 19);
    const { status, code, message, headers } = known;
    const body = { error: { code, message, innerError: { date, ...ids } } };
    return toResponse(status, body, { ...ids, ...headers });
  }
}

/** Undefined for whoever is turned away: then only faults of everyone come before that. */
async function callerOf(emulator: Emulator, { headers }: Request): Promise<string | undefined> {
  return authenticate(emulator, headers.get('authorization')).then(
    ({ oid }) => oid,
    () => undefined,
  );
}

async function answer(emulator: Emulator, request: Request, pathname: string): Promise<unknown> {
  const caller = await authenticate(emulator, request.headers.get('authorization'));
  const root = `${baseUrlOf(request)}/graph/v1.0`;
  const query = new URL(request.url).searchParams;
  const [, path = ''] = /^\/graph\/v1\.0\/(.*?)\/?$/i.exec(pathname) ?? [];
  const [collection = '', key, ...rest] = path.split('/');
  if (rest.length > 0) throw segmentNotFound(rest.join('/'));
  if (request.method !== 'GET') throw methodNotAllowed(request.method);
  if (collection === 'me' && key === undefined) {
    requireOwnRead(caller);
    return readUser(caller.oid, query, root);
  }
  if (collection !== 'users') throw segmentNotFound(collection);
  requireUserRead(caller);
  if (key !== undefined) return readUser(decode(key), query, root);
  const isEventual = request.headers.get('consistencylevel')?.toLowerCase() === 'eventual';
  return listUsers({ query, isEventual, root });
}

function readUser(wanted: string, query: URLSearchParams, root: string) {
  const user = findUser(wanted);
  if (user === undefined) throw userNotFound(wanted);
  const select = query.get('$select');
  const context = `${root}/$metadata#users${select === null ? '' : `(${select})`}/$entity`;
  return { '@odata.context': context, ...selected(user, select) };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw segmentNotFound(segment);
  }
}

function clientRequestIdOf({ headers }: Request): string {
  return headers.get('client-request-id') ?? randomUUID();
}

function errorOf(status: number, { code, message, retryAfterSeconds }: Fault): GraphError {
  const plain = internalError();
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return new GraphError(status, code ?? plain.code, message ?? plain.message, headers);
}

function internalError(): GraphError {
  return new GraphError(500, 'InternalServerError', 'Unspecified internal server error.');
}

function toResponse(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json;odata.metadata=minimal;charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}
