import type { Endpoint } from '../contract/endpoint';

interface Parts {
  params?: unknown;
  query?: unknown;
  body?: unknown;
}

/** The request that an endpoint's promise makes of an input. */
export function requestTo({ method, path }: Endpoint, { params, query, body }: Parts): Request {
  const url = new URL(filled(path, entries(params)), location.origin);
  for (const [name, value] of entries(query)) url.searchParams.set(name, value);
  const headers = new Headers({ accept: 'application/json' });
  if (body === undefined) return new Request(url, { method, headers });
  headers.set('content-type', 'application/json');
  return new Request(url, { method, headers, body: JSON.stringify(body) });
}

/** Puts each value at the `[place]` that is named for it. */
function filled(path: string, params: readonly (readonly [string, string])[]): string {
  const values = new Map(params);
  return path.replaceAll(/\[(\w+)\]/g, (place, name: string) =>
    encodeURIComponent(values.get(name) ?? place),
  );
}

function entries(part: unknown): [string, string][] {
  return Object.entries(part ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)]);
}
