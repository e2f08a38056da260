import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { avery } from '@/emulator/entra/people';
import { mintAccessToken } from '@/emulator/entra/tokens';
import { errorAnswerSchema } from '@/lib/contract/app-error';
import type { Endpoint } from '@/lib/contract/endpoint';
import { allEndpoints } from '@/lib/contract/testing/endpoints';
import { problemOfCall, type Scope, type SeenCall } from './testing/fuzz/allowed-call';
import { familiesOf, namesIn, urlOf, type Known, type WireRequest } from './testing/fuzz/requests';
import { startTestApp, type TestApp } from './testing/test-app';

const endpoints = await allEndpoints();
const leastCases = 10_000;
const nowhere: Known = { params: {}, token: 'a.b.cde' };
const families = endpoints.flatMap((endpoint) => familiesOf(endpoint, nowhere)).length;
const casesEach = Math.ceil(leastCases / families);
/** For machines that do other things as well. */
const timeout = 60_000;

let app: TestApp;
let params: Record<string, string>;
let cases = 0;
/** What the emulator was asked since a case began, and for which request of ours. */
const seen: (SeenCall & { requestId: string | null })[] = [];
/** How the calls of each request are judged: one that failed early leaves some under way. */
const judges = new Map<string | null, (call: SeenCall) => string | undefined>();

beforeAll(async () => {
  app = await startTestApp();
  const { params: ref, location } = app.workspace('empty');
  params = { ...ref, location, name: 'cpu' };
  const { emulator } = app.emulator;
  const answerAsEver = emulator.fetch.bind(emulator);
  emulator.fetch = (request) => {
    const { method, url, headers } = request;
    const requestId = headers.get('x-ms-client-request-id');
    seen.push({ method, path: new URL(url).pathname, requestId });
    return answerAsEver(request);
  };
});
afterAll(() => app.close());

const audiences = { arm: 'https://management.azure.com/', graph: 'https://graph.microsoft.com/' };

async function knownOf({ audience }: Endpoint): Promise<Known> {
  const claims = { person: avery, audience: audiences[audience] };
  return { params, token: await mintAccessToken(app.emulator.emulator, claims) };
}

function requestOf(endpoint: Endpoint, url: URL, { headers, body }: WireRequest): Request {
  const { method } = endpoint;
  const isSent = method !== 'GET' && body !== undefined;
  return new Request(url, { method, headers, ...(isSent && { body }) });
}

function scopeOf(endpoint: Endpoint, url: URL): Scope {
  const segments = Object.entries(namesIn(endpoint, url) ?? {});
  return {
    names: Object.fromEntries(segments.map(([name, text]) => [name, decoded(text)])),
    ids: [...url.searchParams.values()],
  };
}

/** What cannot be decoded may not lead to any call, and is the same as none. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** All that is wrong with how a request was answered. */
async function problemsOf(endpoint: Endpoint, sent: WireRequest, token: string): Promise<string[]> {
  seen.length = 0;
  const url = urlOf(endpoint, sent);
  const { status, headers, ...response } = await told(endpoint, requestOf(endpoint, url, sent));
  const judge = (call: SeenCall) => problemOfCall(endpoint, scopeOf(endpoint, url), call, status);
  judges.set(headers.get('x-request-id'), judge);
  const calls = seen.flatMap((call) => (judges.get(call.requestId) ?? judge)(call) ?? []);
  const isEchoed = [response.text, ...headers.values()].some((part) => part.includes(token));
  return [
    ...(status === 500 ? [`500: ${response.text}`] : []),
    ...(status >= 400 && !isOurError(headers, response.text)
      ? [`${status} in no words of ours`]
      : []),
    ...(headers.has('x-request-id') ? [] : ['No request id']),
    ...(isEchoed ? ['The token is echoed'] : []),
    ...calls.map((problem) => `${problem}: ${JSON.stringify(seen)}`),
  ];
}

async function told(endpoint: Endpoint, request: Request) {
  const response = await app.answer(endpoint, request);
  const { status, headers } = response;
  return { status, headers, text: await response.text() };
}

/** Scripts may ask for a line of text in place of JSON. */
function isOurError(headers: Headers, text: string): boolean {
  if (headers.get('content-type')?.startsWith('text/plain')) return /^.+\n?$/.test(text);
  try {
    return errorAnswerSchema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

test.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
  '%s answers whatever is sent, and asks ARM for nothing that the contract does not allow',
  async (_, endpoint) => {
    const known = await knownOf(endpoint);
    for (const { title, requests } of familiesOf(endpoint, known)) {
      const property = fc.asyncProperty(requests, async (request) => {
        cases += 1;
        const problems = await problemsOf(endpoint, request, known.token);
        expect({ title, problems }).toEqual({ title, problems: [] });
      });
      // A failure tells its `{ seed, path }`: given here as well, they run it again.
      await fc.assert(property, { numRuns: casesEach });
    }
  },
  timeout,
);

test(`at least ${leastCases} cases were tried`, () => {
  expect(cases).toBeGreaterThanOrEqual(leastCases);
});
