import { z } from 'zod';
import { errorAnswerSchema, type AppErrorBody } from '../../contract/app-error';
import type { Endpoint, OutputOf } from '../../contract/endpoint';

type Handler = (request: Request) => Promise<Response>;

/** The same route, which answers scripts that ask for it with a line of plain text. */
export const orInText =
  <E extends Endpoint>(
    endpoint: E,
    handle: Handler,
    lineOf: (output: OutputOf<E>) => string,
  ): Handler =>
  async (request) => {
    const response = await handle(request);
    if (!asksForText(request) || response.status === 304) return response;
    const body: unknown = await response.json();
    const line = response.ok
      ? lineOf(z.parse<E['output']>(endpoint.output, body))
      : errorLine(errorAnswerSchema.parse(body).error);
    const headers = new Headers(response.headers);
    headers.set('content-type', 'text/plain; charset=utf-8');
    // It names the body that was there before.
    headers.delete('etag');
    return new Response(`${line}\n`, { status: response.status, headers });
  };

/** The address says more than the header, which some tools set by themselves. */
function asksForText({ url, headers }: Request): boolean {
  const format = new URL(url).searchParams.get('format');
  if (format !== null) return format === 'text';
  const types = (headers.get('accept') ?? '').split(',').map((type) => type.split(';')[0]?.trim());
  return (
    types.find((type) => type === 'text/plain' || type === 'application/json') === 'text/plain'
  );
}

function errorLine({ code, message, fields = [] }: AppErrorBody): string {
  const said = [message, ...fields.map((field) => `${field.path}: ${field.message}`)];
  return `error ${code}: ${said.join('; ')}`.replaceAll(/\s+/g, ' ');
}
