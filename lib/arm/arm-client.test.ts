import { afterEach, describe, expect, test } from 'vitest';
import { createArmClient } from './arm-client';
import { scriptedServer, type Scripted, type ScriptedServer } from './testing/scripted-server';

const open: ScriptedServer[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function armThatAnswers(...answers: Scripted[]) {
  const server = await scriptedServer(...answers);
  open.push(server);
  let calls = 0;
  const arm = createArmClient({
    endpoint: server.origin,
    token: 'tok',
    requestId: 'r1',
    onCall: () => void calls++,
  });
  return { server, arm, get: () => arm.get('/things/größe?b', '2025-12-01'), calls: () => calls };
}

const subscription = '00000000-0000-4000-8000-000000000001';
const error = (code: string) => ({ error: { code, message: `${code}!` } });

test('a read carries the token, our request id and the api-version', async () => {
  const { server, get, calls } = await armThatAnswers({ body: { name: 'a b' } });
  await expect(get()).resolves.toEqual({ name: 'a b' });
  expect(server.asked).toMatchObject([
    {
      line: 'GET /things/gr%C3%B6%C3%9Fe%3Fb?api-version=2025-12-01',
      headers: { authorization: 'Bearer tok', 'x-ms-client-request-id': 'r1' },
    },
  ]);
  expect(calls()).toBe(1);
});

test('the SDK goes the same way, over plain http on loopback too', async () => {
  const { server, arm } = await armThatAnswers({ body: { value: [{ name: 'Standard_DS1_v2' }] } });
  const { value } = await arm.sdk(subscription).virtualMachineSizes.list('eastus');
  expect(value).toMatchObject([{ name: 'Standard_DS1_v2' }]);
  expect(server.asked[0]?.line).toContain('api-version=2025-12-01');
  expect(server.asked[0]?.headers).toMatchObject({
    authorization: 'Bearer tok',
    'x-ms-client-request-id': 'r1',
  });
});

describe('a failure', () => {
  const html = {
    headers: { 'content-type': 'text/html' },
    body: '<html>Sign in to the WLAN</html>',
  };
  test.each<[string, Scripted, object]>([
    [
      'of ARM is kept word for word',
      {
        status: 403,
        headers: { 'x-ms-request-id': 'arm-1' },
        body: error('AuthorizationFailed'),
      },
      {
        kind: 'answered',
        status: 403,
        code: 'AuthorizationFailed',
        message: 'AuthorizationFailed!',
        requestId: 'arm-1',
      },
    ],
    [
      'keeps what of the request is at fault',
      { status: 400, body: { error: { code: 'UserError', message: 'No.', target: 'location' } } },
      { kind: 'answered', status: 400, target: 'location' },
    ],
    [
      'with claims to be met keeps the challenge',
      {
        status: 401,
        headers: { 'www-authenticate': 'Bearer claims="e30="' },
        body: error('InvalidAuthenticationToken'),
      },
      { kind: 'answered', status: 401, challenge: 'Bearer claims="e30="' },
    ],
    [
      'of a gateway has its status at least',
      { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' },
      { kind: 'answered', status: 502, code: 'HTTP 502' },
    ],
    ['that is a page of HTML', html, { kind: 'nonsense', status: 200 }],
    ['that is broken JSON', { body: '{"value": [' }, { kind: 'nonsense' }],
    ['that is JSON but no object', { body: [1, 2] }, { kind: 'nonsense' }],
    [
      'that leads elsewhere',
      { status: 302, headers: { location: 'https://evil.test/' } },
      { kind: 'nonsense', status: 302 },
    ],
    ['of the connection', { drop: true }, { kind: 'unreachable' }],
  ])('%s, raw and through the SDK', async (_, answer, failure) => {
    const { arm, get } = await armThatAnswers(answer);
    await expect(get()).rejects.toMatchObject({ name: 'ArmFailure', failure });
    // The SDK reads a list from whatever object it gets, so that case is the raw client's alone.
    if (Array.isArray(answer.body)) return;
    const sizes = arm.sdk(subscription).virtualMachineSizes.list('eastus');
    await expect(sizes).rejects.toMatchObject({ name: 'ArmFailure', failure });
  });

  test('of a server that is not there', async () => {
    const { server, get } = await armThatAnswers({});
    server.close();
    await expect(get()).rejects.toMatchObject({ failure: { kind: 'unreachable' } });
  });
});

describe('repeated', () => {
  test.each<[string, Scripted, number]>([
    ['a read after 500', { status: 500, body: error('InternalServerError') }, 2],
    ['a read after a dropped connection', { drop: true }, 2],
    ['no read after 429, whose wait is shown instead', { status: 429 }, 1],
    ['no read after 503, whose wait is shown instead', { status: 503 }, 1],
    ['no read that was refused', { status: 404 }, 1],
  ])('%s', async (_, first, asked) => {
    const { server, get } = await armThatAnswers(first, { body: { name: 'x' } });
    await Promise.allSettled([get()]);
    expect(server.asked).toHaveLength(asked);
  });

  test.each(['PUT', 'POST', 'DELETE'] as const)('never a %s', async (method) => {
    const { server, arm } = await armThatAnswers({ status: 500 }, { body: {} });
    await expect(arm.send(method, '/x', { apiVersion: '1' })).rejects.toMatchObject({
      failure: { status: 500 },
    });
    expect(server.asked).toHaveLength(1);
  });

  test('not more than twice', async () => {
    const { server, get } = await armThatAnswers({ status: 500 });
    await expect(get()).rejects.toMatchObject({ failure: { status: 500 } });
    expect(server.asked).toHaveLength(3);
  });
});

async function list(...pages: ((origin: string) => unknown)[]) {
  const { server, arm } = await armThatAnswers(...pages.map(() => ({})));
  server.answers.splice(0, pages.length, ...pages.map((page) => ({ body: page(server.origin) })));
  return { server, items: arm.list('/things', '1') };
}

describe('a list', () => {
  test('is followed to its end', async () => {
    const { server, items } = await list(
      (origin) => ({ value: [1, 2], nextLink: `${origin}/things?api-version=1&$skip=abc` }),
      () => ({ value: [3], nextLink: null }),
    );
    await expect(items).resolves.toEqual([1, 2, 3]);
    expect(server.asked.map(({ line }) => line)).toEqual([
      'GET /things?api-version=1',
      'GET /things?api-version=1&$skip=abc',
    ]);
  });

  test('is left after as many pages as were asked for', async () => {
    const { server, arm } = await armThatAnswers({}, {});
    const pages = ['?page=2', '?page=3'].map((next, i) => ({
      body: { value: [i], nextLink: `${server.origin}/things${next}` },
    }));
    server.answers.splice(0, 2, ...pages);
    await expect(arm.list('/things', '1', { maxPages: 2 })).resolves.toEqual([0, 1]);
    expect(server.asked).toHaveLength(2);
  });

  test.each<[string, (origin: string) => unknown]>([
    ['never off the origin', () => ({ value: [], nextLink: 'http://127.0.0.1:1/things' })],
    ['never in circles', (origin) => ({ value: [], nextLink: `${origin}/things?api-version=1` })],
    ['never to what is no URL', () => ({ value: [], nextLink: 'nextLink' })],
    ['and has a value', () => ({ items: [] })],
  ])('%s', async (_, page) => {
    const { server, items } = await list(page);
    await expect(items).rejects.toMatchObject({ failure: { kind: 'nonsense' } });
    expect(server.asked).toHaveLength(1);
  });
});

test('the caller who goes away ends the call', async () => {
  const { server } = await armThatAnswers({ body: {} });
  const signal = AbortSignal.abort();
  const arm = createArmClient({ endpoint: server.origin, token: 't', requestId: 'r', signal });
  await expect(arm.get('/x', '1')).rejects.toMatchObject({ name: 'AbortError' });
  expect(server.asked).toEqual([]);
});
