import { isSpanContextValid, SpanStatusCode, trace } from '@opentelemetry/api';
import type { CallRecord } from '../log';

/** Does the work of an endpoint in a span of its own, where traces are made. */
export function inCallSpan<T>(endpoint: string, work: () => Promise<T>): Promise<T> {
  return trace.getTracer('compute-dashboard').startActiveSpan(endpoint, async (span) => {
    try {
      return await work();
    } finally {
      span.end();
    }
  });
}

/** Tells the span of a call what the log is told of it, and the log of the trace. */
export function withTrace(record: CallRecord): CallRecord {
  const span = trace.getActiveSpan();
  if (span === undefined || !isSpanContextValid(span.spanContext())) return record;
  const { status, requestId, calls, error, serviceCode } = record;
  span.setAttributes({
    'http.response.status_code': status,
    'app.request_id': requestId,
    'azure.calls': calls,
    ...(error !== undefined && { 'app.error': error }),
    ...(serviceCode !== undefined && { 'azure.service_code': serviceCode }),
  });
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  return { ...record, traceId: span.spanContext().traceId };
}
