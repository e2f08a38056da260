import { z } from 'zod';
import type { FieldProblem } from '../../contract/app-error';
import { plainEndpoint, type Endpoint, type InputOf } from '../../contract/endpoint';
import { invalidInput } from '../errors/app-error';
import { readBody } from './read-body';

/** Everything that was sent, parsed; throws one error that names every wrong field. */
export async function readInput<E extends Endpoint>(
  endpoint: E,
  request: Request,
): Promise<InputOf<E>> {
  const url = new URL(request.url);
  const params = check<E['params']>(
    endpoint.params,
    paramsOf(endpoint.path, url.pathname),
    'params',
  );
  const query = check<E['query']>(endpoint.query, queryOf(url.searchParams), 'query');
  const takesBody = endpoint.body !== plainEndpoint.body;
  const body = check<E['body']>(endpoint.body, takesBody ? await readBody(request) : {});
  if (params.ok && query.ok && body.ok) {
    return { params: params.data, query: query.data, body: body.data };
  }
  throw invalidInput(...[params, query, body].flatMap((part) => (part.ok ? [] : part.problems)));
}

type Checked<S extends z.ZodType> =
  | { ok: true; data: z.infer<S> }
  | { ok: false; problems: FieldProblem[] };

function check<S extends z.ZodType>(schema: S, value: unknown, place?: string): Checked<S> {
  const { success, data, error } = z.safeParse(schema, value);
  if (success) return { ok: true, data };
  return { ok: false, problems: error.issues.map((issue) => problemOf(issue, place)) };
}

function problemOf({ path, message }: z.core.$ZodIssue, place: string | undefined): FieldProblem {
  const dotted = path.map(String).join('.');
  const full = [place, dotted].filter(Boolean).join('.');
  return { path: full || 'body', message };
}

/**
 * The names in the path, decoded here and not taken from Next: so that they are decoded exactly once,
 * and what cannot be decoded is an answer of ours.
 */
function paramsOf(pattern: string, pathname: string): Record<string, string> {
  const segments = pathname.split('/');
  const names = pattern.split('/').map((part) => /^\[(\w+)\]$/.exec(part)?.[1]);
  return Object.fromEntries(
    names.flatMap((name, i) =>
      name === undefined ? [] : [[name, decode(name, segments[i] ?? '')]],
    ),
  );
}

function decode(name: string, segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw invalidInput({ path: `params.${name}`, message: 'Not a valid percent-encoding' });
  }
}

/** A name that is given twice becomes a list, which no schema takes. */
function queryOf(query: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
