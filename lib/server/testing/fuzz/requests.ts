import * as fc from 'fast-check';
import { plainEndpoint, type Endpoint } from '@/lib/contract/endpoint';
import { oneBroken } from './broken';
import { badAuthorization, hostileHeaders, hostileQuery, hostileSegment, rawBody } from './hostile';
import { likeSchema } from './like-schema';

/** A request to an endpoint as it goes over the wire. */
export interface WireRequest {
  /** Encoded, by their names in the endpoint's path. */
  segments: Record<string, string>;
  query: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** What a good request to an endpoint is made from. */
export interface Known {
  params: Record<string, string>;
  token: string;
}

const paramNames = ({ path }: Endpoint): string[] =>
  [...path.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);

/** The address that a request is sent to, as a client resolves it. */
export function urlOf({ path }: Endpoint, { segments, query }: WireRequest): URL {
  const place = path.replaceAll(/\[(\w+)\]/g, (_, name: string) => segments[name] ?? '');
  return new URL(`http://app.test${place}?${query}`);
}

/** What stands in the place of each name of the endpoint's path; undefined for another route's. */
export function namesIn({ path }: Endpoint, { pathname }: URL): Record<string, string> | undefined {
  const parts = path.split('/').map((part) => /^\[(\w+)\]$/.exec(part)?.[1] ?? { literal: part });
  const found = pathname.split('/');
  if (found.length !== parts.length) return undefined;
  const names: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const segment = found[i] ?? '';
    if (typeof part === 'string') names[part] = segment;
    else if (part.literal !== segment) return undefined;
  }
  return names;
}

const takesBody = ({ body }: Endpoint): boolean => body !== plainEndpoint.body;

/** Requests of which one part is bad, or might be. */
export interface Family {
  title: string;
  requests: fc.Arbitrary<WireRequest>;
}

export function familiesOf(endpoint: Endpoint, known: Known): Family[] {
  const good = goodRequest(endpoint, known);
  const bodies = takesBody(endpoint) ? bodyFamilies(endpoint, good) : [];
  const names = paramNames(endpoint);
  const segments =
    names.length > 0 ? [{ title: 'paths', requests: badSegments(endpoint, names, good) }] : [];
  return [
    ...segments,
    { title: 'queries', requests: badQueries(endpoint, good) },
    { title: 'headers', requests: changing(good, hostileHeaders, withHeaders) },
    {
      title: 'authorizations',
      requests: changing(good, badAuthorization(known.token), (request, authorization) =>
        withHeaders(request, { authorization }),
      ),
    },
    ...bodies,
  ];
}

function goodRequest(endpoint: Endpoint, { params, token }: Known): fc.Arbitrary<WireRequest> {
  const query = likeSchema(endpoint.query).map((value) => queryText(value));
  const body = likeSchema(endpoint.body).map((value) => JSON.stringify(value));
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return fc.record({
    segments: fc.constant(params),
    query,
    headers: fc.constant(headers),
    ...(takesBody(endpoint) && { body }),
  });
}

function queryText(value: unknown): string {
  const entries = Object.entries({ ...(typeof value === 'object' ? value : {}) });
  return new URLSearchParams(entries.map(([name, text]) => [name, String(text)])).toString();
}

/** A good request, and what is changed in it. */
const changing = <T>(
  good: fc.Arbitrary<WireRequest>,
  bad: fc.Arbitrary<T>,
  change: (request: WireRequest, bad: T) => WireRequest,
): fc.Arbitrary<WireRequest> => fc.tuple(good, bad).map(([request, part]) => change(request, part));

const withHeaders = (request: WireRequest, headers: Record<string, string>): WireRequest => ({
  ...request,
  headers: { ...request.headers, ...headers },
});

/** Clients resolve `..`, however it is encoded: what is left may be for another route. */
const badSegments = (endpoint: Endpoint, names: string[], good: fc.Arbitrary<WireRequest>) =>
  changing(
    good,
    fc.dictionary(fc.constantFrom(...names), hostileSegment, { minKeys: 1 }),
    (request, bad) => ({ ...request, segments: { ...request.segments, ...bad } }),
  ).filter((request) => namesIn(endpoint, urlOf(endpoint, request)) !== undefined);

function badQueries({ query }: Endpoint, good: fc.Arbitrary<WireRequest>) {
  const names = 'shape' in query && isObject(query.shape) ? Object.keys(query.shape) : [];
  return changing(good, hostileQuery(names), (request, bad) => ({ ...request, query: bad }));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const asJson = (value: unknown): string => JSON.stringify(value) ?? '';

function bodyFamilies(endpoint: Endpoint, good: fc.Arbitrary<WireRequest>): Family[] {
  const near = likeSchema(endpoint.body);
  const put = (request: WireRequest, body: WireRequest['body']) => ({
    ...request,
    ...(body !== undefined && { body }),
  });
  return [
    { title: 'whole bodies', requests: good },
    {
      title: 'bodies with one thing broken',
      requests: changing(good, near.chain(oneBroken).map(asJson), put),
    },
    { title: 'any JSON', requests: changing(good, fc.jsonValue().map(asJson), put) },
    { title: 'raw bodies', requests: changing(good, rawBody, put) },
  ];
}
