import { SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import type { PipelinePolicy, PipelineResponse } from '@azure/core-rest-pipeline';

/** One span for each request that is sent, repeated ones too, where traces are made. */
export function traceCalls(): PipelinePolicy {
  return {
    name: 'traceCalls',
    sendRequest(request, next) {
      const { hostname, pathname } = new URL(request.url);
      const name = `${request.method} ${resourceType(pathname)}`;
      const attributes = { 'http.request.method': request.method, 'server.address': hostname };
      const options = { kind: SpanKind.CLIENT, attributes };
      return trace.getTracer('arm').startActiveSpan(name, options, async (span) => {
        try {
          const response = await next(request);
          describe(span, response);
          return response;
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      });
    },
  };
}

function describe(span: Span, { status, headers }: PipelineResponse): void {
  span.setAttribute('http.response.status_code', status);
  if (status >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
  const requestId = headers.get('x-ms-request-id') ?? headers.get('request-id');
  if (requestId !== undefined) span.setAttribute('azure.service_request_id', requestId);
}

/**
 * What kind of thing a path is about, without its name: names are chosen by people, and for people.
 * ARM's paths have types and names in turn after the provider, and may end in the name of an action.
 */
export function resourceType(path: string): string {
  const [before = '', ...providers] = path.split('/providers/');
  const [namespace, ...rest] = (providers.at(-1) ?? '').split('/');
  if (namespace === undefined || namespace === '') return typesOf(before.split('/').slice(1));
  return [namespace, typesOf(rest)].join('/');
}

const typesOf = (segments: readonly string[]): string =>
  segments.filter((_, i) => i % 2 === 0).join('/');
