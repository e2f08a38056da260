import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCompute } from '../contract/compute-settings';
import { checkComputeName, getCompute } from '../contract/computes';
import { findPeople } from '../contract/people';
import { listWorkspaces } from '../contract/workspaces';
import { createComputeSchema } from '../domain/compute/create-compute';
import { call } from './api';
import { ApiError } from './api-error';
import { ConsentNeeded } from './auth/consent-needed';
import { needsConsent } from './auth/people-consent';
import { provideTokens } from './auth/token-source';
import { keptAnswers } from './kept-answers';

const params = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg (1)',
  workspace: 'ml-ws',
};
const noWorkspaces = { workspaces: [], failures: [] };

let server: Server;
let answer: RequestListener;
let seen: { method: string; url: string; authorization: string; body: string }[];
/** The tag that each request named. */
let named: (string | undefined)[];
/** Whether each token asked for had to be a new one. */
let forced: boolean[];
let isConsented: boolean;

beforeEach(async () => {
  seen = [];
  named = [];
  forced = [];
  isConsented = true;
  keptAnswers.forget();
  server = createServer(
    (request, response) => void record(request).then(() => answer(request, response)),
  );
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  vi.stubGlobal('location', { origin: `http://127.0.0.1:${address.port}` });
  provideTokens({
    arm: ({ forceRefresh }) => {
      forced.push(forceRefresh);
      return Promise.resolve(forceRefresh ? 'renewed' : 'cached');
    },
    graph: () => (isConsented ? Promise.resolve('of Graph') : Promise.reject(new ConsentNeeded())),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

async function record(request: IncomingMessage): Promise<void> {
  const { method = '', url = '', headers } = request;
  named.push(headers['if-none-match']);
  seen.push({ method, url, authorization: headers.authorization ?? '', body: await text(request) });
}

const answering =
  (status: number, body: unknown): RequestListener =>
  (_, response) =>
    response
      .writeHead(status, { 'x-request-id': 'req-1' })
      .end(typeof body === 'string' ? body : JSON.stringify(body));

const problemOf = (failing: Promise<unknown>) =>
  failing.then(
    () => expect.unreachable('the call should fail'),
    (error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      return error.body;
    },
  );

describe('the request', () => {
  test('fills each place of the path, encoded, and sends the token', async () => {
    answer = answering(200, {});
    await problemOf(call(getCompute, { params: { ...params, name: 'a/b' } }));
    expect(seen).toEqual([
      {
        method: 'GET',
        url: `/api/workspaces/${params.subscriptionId}/rg%20(1)/ml-ws/computes/a%2Fb`,
        authorization: 'Bearer cached',
        body: '',
      },
    ]);
  });

  test('carries the query', async () => {
    answer = answering(200, { free: true });
    await call(checkComputeName, { params, query: { kind: 'cluster', name: 'a&b' } }).catch(
      () => {},
    );
    expect(seen[0]?.url).toContain('/name-availability?kind=cluster&name=a%26b');
  });

  test('carries the body', async () => {
    answer = answering(202, {});
    const body = createComputeSchema.parse({
      kind: 'instance',
      location: 'westeurope',
      vmSize: 'Standard_DS3_v2',
    });
    await call(createCompute, { params: { ...params, name: 'ci' }, body });
    expect(seen[0]?.method).toBe('PUT');
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual(body);
  });
});

/** Answers with a tag, and without a body to whoever names it. */
const tagged =
  (etag: string, body: unknown): RequestListener =>
  (request, response) =>
    request.headers['if-none-match'] === etag
      ? response.writeHead(304).end()
      : response.writeHead(200, { etag }).end(JSON.stringify(body));

const freeOrNot = (name: string) =>
  call(checkComputeName, { params, query: { kind: 'cluster', name } });

describe('a read that is repeated', () => {
  test('gives the very same answer when nothing changed', async () => {
    answer = tagged('"1"', noWorkspaces);
    const first = await call(listWorkspaces, {});
    expect(await call(listWorkspaces, {})).toBe(first);
    expect(seen).toHaveLength(2);
  });

  test('gives what changed, and goes on from there', async () => {
    answer = tagged('"1"', noWorkspaces);
    const first = await call(listWorkspaces, {});
    answer = tagged('"2"', { ...noWorkspaces, failures: [] });
    const second = await call(listWorkspaces, {});
    expect(second).not.toBe(first);
    expect(await call(listWorkspaces, {})).toBe(second);
  });

  test('names nothing that came from another address', async () => {
    answer = tagged('"1"', { available: true });
    await freeOrNot('a');
    await freeOrNot('b');
    expect(named).toEqual([undefined, undefined]);
  });

  test('names nothing that made no sense', async () => {
    answer = tagged('"1"', 'nonsense');
    await problemOf(call(listWorkspaces, {}));
    await problemOf(call(listWorkspaces, {}));
    expect(named).toEqual([undefined, undefined]);
  });

  test('names nothing after signing out', async () => {
    answer = tagged('"1"', noWorkspaces);
    const first = await call(listWorkspaces, {});
    keptAnswers.forget();
    const second = await call(listWorkspaces, {});
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });

  test('is asked for as before when its token is renewed', async () => {
    answer = tagged('"1"', noWorkspaces);
    const first = await call(listWorkspaces, {});
    const allowed = tagged('"1"', noWorkspaces);
    answer = (request, response) =>
      request.headers.authorization === 'Bearer renewed'
        ? allowed(request, response)
        : response.writeHead(401).end();
    expect(await call(listWorkspaces, {})).toBe(first);
  });
});

const unless =
  (token: string): RequestListener =>
  (request, response) =>
    request.headers.authorization === `Bearer ${token}`
      ? answering(200, noWorkspaces)(request, response)
      : answering(401, {
          error: { code: 'signed-out', message: 'The token has expired', requestId: 'req-1' },
        })(request, response);

describe('a token that is refused', () => {
  test('is renewed once', async () => {
    answer = unless('renewed');
    await expect(call(listWorkspaces, {})).resolves.toEqual(noWorkspaces);
    expect(forced).toEqual([false, true]);
  });

  test('and only once', async () => {
    answer = unless('a token that nobody has');
    await expect(problemOf(call(listWorkspaces, {}))).resolves.toMatchObject({
      code: 'signed-out',
    });
    expect(forced).toEqual([false, true]);
  });
});

describe('people', () => {
  const search = { query: { search: 'dana' } };

  test('are asked for with the token of Graph', async () => {
    answer = answering(200, { people: [] });
    await call(findPeople, search);
    expect(seen[0]?.authorization).toBe('Bearer of Graph');
    expect(forced).toEqual([]);
  });

  test('are not asked for until the person has agreed', async () => {
    isConsented = false;
    const failure = await call(findPeople, search).catch((error: unknown) => error);
    expect(needsConsent(failure)).toBe(true);
    expect(seen).toEqual([]);
  });

  test('that Graph does not tell of are another matter', async () => {
    const error = { code: 'forbidden', message: 'Not allowed', requestId: 'req-1' };
    answer = answering(403, { error });
    const failure = await call(findPeople, search).catch((thrown: unknown) => thrown);
    expect(needsConsent(failure)).toBe(false);
  });
});

describe('failures', () => {
  test('keep what ARM said', async () => {
    const error = {
      code: 'conflict',
      message: 'cpu exists already',
      requestId: 'req-1',
      service: { status: 409, code: 'Conflict', message: 'exists', requestId: 'arm-1' },
    };
    answer = answering(409, { error });
    await expect(problemOf(call(listWorkspaces, {}))).resolves.toEqual(error);
  });

  test.each([
    ['the page of a proxy', 502, '<html>Bad gateway</html>'],
    ['an error without its shape', 500, { message: 'oops' }],
    ['a success without its shape', 200, { workspaces: 'none' }],
    ['an empty success', 200, ''],
  ])('%s is nonsense', async (_, status, body) => {
    answer = answering(status, body);
    await expect(problemOf(call(listWorkspaces, {}))).resolves.toMatchObject({
      code: 'service-nonsense',
      requestId: 'req-1',
    });
  });

  test('a dropped connection is told in our own words', async () => {
    answer = (request) => request.socket.destroy();
    await expect(problemOf(call(listWorkspaces, {}))).resolves.toMatchObject({
      code: 'service-unreachable',
    });
  });

  test('a call that is no longer wanted stays an abort', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    await expect(call(listWorkspaces, {}, controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
