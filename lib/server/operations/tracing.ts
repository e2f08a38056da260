import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  SamplingDecision,
  type ReadableSpan,
  type Sampler,
} from '@opentelemetry/sdk-trace-node';
import { version } from '../config/version';

/** Sends spans, Next's and ours, to a collector. Resolves to what sends the last of them. */
export function startTracing(url: string): () => Promise<void> {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'compute-dashboard',
      'service.version': version,
    }),
    sampler: new ParentBasedSampler({ root: whatPeopleAsked }),
    spanProcessors: [new BatchSpanProcessor(new DiscreetExporter({ url }))],
  });
  provider.register();
  // A collector that is gone must not keep the process from ending.
  return () => provider.shutdown().catch(() => undefined);
}

/** Probes come every few seconds, and Next loads each route once: neither tells of a request. */
const whatPeopleAsked: Sampler = {
  shouldSample(...[, , , , attributes]) {
    const isProbe = /^\/api\/(?:health|ready)\b/.test(String(attributes['http.target']));
    const isLoading = attributes['next.span_type'] === 'LoadComponents.loadRouteModule';
    const { NOT_RECORD, RECORD_AND_SAMPLED } = SamplingDecision;
    return { decision: isProbe || isLoading ? NOT_RECORD : RECORD_AND_SAMPLED };
  },
  toString: () => 'whatPeopleAsked',
};

class DiscreetExporter extends OTLPTraceExporter {
  override export(...[spans, done]: Parameters<OTLPTraceExporter['export']>): void {
    super.export(spans.map(discreet), done);
  }
}

/** Next's spans also hold whole addresses, with the names and the queries in them. */
const told = new Set([
  'http.method',
  'http.route',
  'http.status_code',
  'next.route',
  'next.span_type',
  // Ours.
  'app.error',
  'app.request_id',
  'azure.calls',
  'azure.service_code',
  'azure.service_request_id',
  'http.request.method',
  'http.response.status_code',
  'server.address',
]);

/** A span without what may name somebody: foreign attributes, messages, events. */
function discreet(span: ReadableSpan): ReadableSpan {
  const { attributes, name, status } = span;
  const kept = Object.entries(attributes).filter(([key]) => told.has(key));
  // Of requests that Next itself sends, the name has the address.
  const isNamedByAddress = attributes['next.span_type'] === 'AppRender.fetch';
  return Object.create(span, {
    name: { value: isNamedByAddress ? 'fetch' : name },
    attributes: { value: Object.fromEntries(kept) },
    status: { value: { code: status.code } },
    events: { value: [] },
    links: { value: [] },
  });
}
