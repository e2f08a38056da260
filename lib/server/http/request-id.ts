import { randomUUID } from 'node:crypto';

const guid = /^[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}$/i;
/** W3C Trace Context: version, trace id, id of the parent, flags. */
const traceparent = /^[\da-f]{2}-(?!0{32})(?<traceId>[\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;

/**
 * The id that the proxy in front gave the request, so that its log and ours can be joined; else one of
 * our own. Only what has the form of a GUID is taken, be it from nginx, Envoy or a stranger: it can
 * hold nothing else, and no decision hangs on it.
 */
export function requestIdOf(headers: Pick<Headers, 'get'>): string {
  const given = headers.get('x-request-id') ?? '';
  if (guid.test(given)) return asGuid(given);
  const traceId = traceparent.exec(headers.get('traceparent') ?? '')?.groups?.['traceId'];
  return traceId === undefined ? randomUUID() : asGuid(traceId);
}

/** ARM takes ids of its callers as GUIDs alone (ARM RPC, x-ms-client-request-id). */
const asGuid = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('-', '')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
