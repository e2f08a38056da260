import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { avery } from '@/emulator/entra/people';
import { listComputes } from '@/lib/contract/computes';
import { findPeople } from '@/lib/contract/people';
import { startTestApp, type TestApp } from '../testing/test-app';
import { startTracing } from './tracing';

const valueSchema = z.record(z.string(), z.unknown()).transform((value) => Object.values(value)[0]);
const spanSchema = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  status: z.object({ code: z.number(), message: z.string().optional() }),
  events: z.array(z.unknown()),
  attributes: z
    .array(z.object({ key: z.string(), value: valueSchema }))
    .transform((all) => Object.fromEntries(all.map(({ key, value }) => [key, value]))),
});
/** What a collector is sent in JSON (OTLP specification, "ExportTraceServiceRequest"). */
const tracesSchema = z.object({
  resourceSpans: z.array(
    z.object({ scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })) }),
  ),
});
type Span = z.infer<typeof spanSchema>;

/** A collector that keeps what it is sent. */
async function startCollector() {
  const received: string[] = [];
  const keep = async (request: IncomingMessage, response: ServerResponse) => {
    received.push(`${request.url} ${await text(request)}`);
    response.setHeader('content-type', 'application/json').end('{}');
  };
  const server = createServer((request, response) => {
    void keep(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return {
    received,
    url: `http://127.0.0.1:${address.port}/v1/traces`,
    close: () => server.close(),
  };
}

let app: TestApp;
let sent: string;
let spans: Span[];
let lines: { endpoint: string; traceId: string }[];
let secrets: string[];

beforeAll(async () => {
  app = await startTestApp();
  vi.stubEnv('LOG_LEVEL', 'info');
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  const collector = await startCollector();
  const flush = startTracing(collector.url);
  const { params } = app.workspace('team');
  const token = await app.emulator.tokenOf(avery);
  secrets = [token, avery.oid, avery.upn, params.workspace, params.subscriptionId, 'Oscar'];
  await app.fetch(listComputes, { params, token });
  app.emulator.fault(params.subscriptionId, { status: 500, times: 1 });
  await app.fetch(listComputes, { params, token });
  app.emulator.fault(params.subscriptionId, 'failing');
  await app.fetch(listComputes, { params, token });
  await app.fetch(findPeople, { query: { search: 'Oscar' } });
  likeNext(params.workspace);
  await flush();
  lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
  collector.close();
  sent = collector.received.join('\n');
  spans = collector.received.flatMap((request) =>
    tracesSchema
      .parse(JSON.parse(request.slice('/v1/traces '.length)))
      .resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
});
afterAll(() => app.close());

/** As Next describes a request, one that it sends itself, and a probe. */
function likeNext(workspace: string): void {
  const tracer = trace.getTracer('next.js');
  const target = `/workspaces/s/rg/${workspace}/compute?search=Oscar`;
  const page = tracer.startSpan('GET /workspaces/[subscriptionId]', {
    attributes: {
      'http.method': 'GET',
      'http.target': target,
      'next.span_type': 'BaseServer.handleRequest',
    },
  });
  page.recordException(new Error(`Nothing at ${target}`));
  page.setStatus({ code: SpanStatusCode.ERROR, message: `Nothing at ${target}` });
  page.end();
  tracer.startSpan('GET', { attributes: { 'http.target': '/api/ready' } }).end();
  const name = `fetch GET https://management.azure.com${target}`;
  tracer
    .startSpan(name, { attributes: { 'next.span_type': 'AppRender.fetch', 'http.url': name } })
    .end();
}

const named = (name: string) => spans.filter((span) => span.name === name);
const childrenOf = ({ spanId }: Span | undefined = raise()) =>
  spans.filter(({ parentSpanId }) => parentSpanId === spanId);
function raise(): never {
  throw new Error('There is no such span.');
}

const armRead = 'GET Microsoft.MachineLearningServices/workspaces/computes';

test('each call is a span, with the requests to Azure as its children', () => {
  const [well, repeated] = named('listComputes');
  expect(well?.attributes).toMatchObject({
    'http.response.status_code': 200,
    'azure.calls': 1,
    'app.request_id': expect.stringMatching(/^[\da-f-]{36}$/),
  });
  expect(childrenOf(well).map(({ name }) => name)).toEqual([armRead]);
  expect(childrenOf(repeated).map(({ attributes }) => attributes)).toMatchObject([
    { 'http.response.status_code': 500, 'server.address': '127.0.0.1' },
    { 'http.response.status_code': 200, 'azure.service_request_id': expect.any(String) },
  ]);
});

test('a failure is seen on both', () => {
  const failed = named('listComputes')[2];
  expect(failed).toMatchObject({
    status: { code: SpanStatusCode.ERROR },
    attributes: { 'http.response.status_code': 502, 'app.error': 'service-failed' },
  });
  expect(childrenOf(failed).map(({ status }) => status.code)).toEqual([2, 2, 2]);
});

test('the log names the trace of each call', () => {
  const calls = spans.filter(({ name }) => name === 'listComputes' || name === 'findPeople');
  expect(lines.map(({ traceId }) => traceId)).toEqual(calls.map(({ traceId }) => traceId));
});

test('what Next tells keeps its route and loses its address', () => {
  const [page] = named('GET /workspaces/[subscriptionId]');
  expect(page).toMatchObject({ status: { code: SpanStatusCode.ERROR }, events: [] });
  expect(page?.attributes).toEqual({
    'http.method': 'GET',
    'next.span_type': 'BaseServer.handleRequest',
  });
  expect(named('fetch')).toHaveLength(1);
});

test('nothing is told of probes', () => {
  expect(named('GET')).toEqual([]);
});

test('no token, no name and no query is sent', () => {
  expect(spans.length).toBeGreaterThan(8);
  expect(secrets.filter((secret) => sent.includes(secret))).toEqual([]);
});
