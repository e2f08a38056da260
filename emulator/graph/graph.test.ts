import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEmulator } from '../app';
import type { Emulator } from '../core/emulator';
import { addFault } from '../core/fault-list';
import { generateSigningJwk, signingKeyFrom } from '../core/signing-key';
import { dana, people } from '../entra/people';
import { GRAPH_RESOURCE } from '../entra/scopes';
import { mintAccessToken } from '../entra/tokens';

const ROOT = 'http://localhost:4280/graph/v1.0';

// Made once: a key takes longer than all that is done with it here.
const key = generateSigningJwk().then(signingKeyFrom);

let emulator: Emulator;
let now: number;

beforeEach(() => {
  now = Date.UTC(2026, 0, 5, 9);
  emulator = createEmulator({ clock: () => now, signingKey: () => key });
});

const pageSchema = z.looseObject({
  '@odata.nextLink': z.string().optional(),
  value: z.array(z.looseObject({ id: z.string(), displayName: z.string() })),
});

const tokenWith = (permissions: string, audience: string = GRAPH_RESOURCE) =>
  mintAccessToken(emulator, { person: dana, audience, permissions });

async function get(path: string, headers: Record<string, string> = {}) {
  const token = await tokenWith('User.ReadBasic.All');
  const request = new Request(path.startsWith('http') ? path : `${ROOT}${path}`, {
    headers: { authorization: `Bearer ${token}`, consistencylevel: 'eventual', ...headers },
  });
  const response = await emulator.fetch(request);
  const body: unknown = await response.json();
  return { status: response.status, headers: response.headers, body };
}

const users = (query: Record<string, string>) => get(`/users?${new URLSearchParams(query)}`);

async function namesOf(query: Record<string, string>): Promise<string[]> {
  const { status, body } = await users(query);
  expect(status).toBe(200);
  return pageSchema.parse(body).value.map(({ displayName }) => displayName);
}

const ask = (authorization: string, path = '/users') => get(path, { authorization });

const refusal = (status: number, code: string) => ({ status, body: { error: { code } } });

describe('a search', () => {
  it.each([
    ['"displayName:dan"', ['Dana Scientist', 'Daniel Wagner', 'Danielle Roy']],
    ['"displayName:WAG"', ['Daniel Wagner']],
    ['"displayName:wag dan"', ['Daniel Wagner']],
    ['"displayName:agner"', []],
    ['"displayName:müll"', ['Sven Müller']],
    ['"displayName:garcía"', ['Juan Pablo García López']],
    [`"displayName:o'b"`, ["Maria O'Brien"]],
    ['"mail:sven.m"', ['Sven Müller']],
    ['"mail:mueller"', []],
    ['"mail:oscar"', []],
    ['"userPrincipalName:oscar"', ['Oscar Ward']],
    ['"displayName:pri" OR "mail:riley"', ['Riley Reader', 'Priya Pipeline', 'Priyanka Iyer']],
    ['"displayName:dan" AND "mail:daniel."', ['Daniel Wagner']],
    [String.raw`"displayName:\"dana\""`, ['Dana Scientist']],
  ])('for %s finds %j', async ($search, names) => {
    const found = await namesOf({ $search });
    expect(found).toHaveLength(names.length);
    expect(found).toEqual(expect.arrayContaining(names));
  });

  it.each(['displayName:dan', '"displayName"', '"displayName:"', '"a:b"', '"mail:a" "mail:b"', ''])(
    'for %j is refused',
    async ($search) => {
      expect(await users({ $search })).toMatchObject(refusal(400, 'Request_UnsupportedQuery'));
    },
  );

  it('needs a caller who takes answers that are a little behind', async () => {
    const answer = await get('/users?$search=%22displayName:dan%22', { consistencylevel: '' });
    expect(answer).toMatchObject(refusal(400, 'Request_UnsupportedQuery'));
    expect(JSON.stringify(answer.body)).toContain('ConsistencyLevel: eventual');
  });
});

describe('a filter', () => {
  it.each([
    [
      `id in ('${dana.oid}','A0000000-0000-4000-8000-000000000003')`,
      ['Dana Scientist', 'Riley Reader'],
    ],
    ["userPrincipalName in ('dana@contoso.example', 'nobody@contoso.example')", ['Dana Scientist']],
    ["startsWith(displayName,'Zo')", ['Zoë Martin']],
    ["startswith(surname, 'O''B')", ["Maria O'Brien"]],
    ["mail eq 'SVEN.MUELLER@contoso.example'", ['Sven Müller']],
    ["givenName eq 'Lin' or surname eq 'Roy'", ['Lin Wei', 'Danielle Roy']],
    ["displayName eq 'this or that'", []],
  ])('of %s finds %j', async ($filter, names) => {
    const found = await namesOf({ $filter });
    expect(found.toSorted()).toEqual(names.toSorted());
  });

  const sixteen = Array.from({ length: 16 }, (_, i) => `'${i}'`).join(',');

  it.each([
    ["shoeSize eq '44'", 'BadRequest'],
    ["endsWith(mail,'x')", 'BadRequest'],
    ["id in ('a'", 'BadRequest'],
    ['', 'BadRequest'],
    [`mail eq ${"'".repeat(61)}`, 'BadRequest'],
    [`id in (${sixteen})`, 'Request_UnsupportedQuery'],
  ])('of %s is refused with %s', async ($filter, code) => {
    expect(await users({ $filter })).toMatchObject(refusal(400, code));
  });
});

describe('the list', () => {
  it('begins with those who can sign in, and comes in pages without end or gap', async () => {
    const seen: string[] = [];
    let link: string | undefined = `${ROOT}/users?$top=20&$select=id,displayName&$count=true`;
    let pages = 0;
    while (link !== undefined) {
      const { body } = await get(link);
      const page = pageSchema.parse(body);
      expect(page).toHaveProperty('@odata.count');
      seen.push(...page.value.map(({ id }) => id));
      link = page['@odata.nextLink'];
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(seen.slice(0, people.length)).toEqual(people.map(({ oid }) => oid));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(45);
  });

  it('holds what was selected', async () => {
    const { body } = await users({ $select: 'id,displayName', $top: '1' });
    expect(body).toEqual({
      '@odata.context': `${ROOT}/$metadata#users(id,displayName)`,
      '@odata.nextLink': expect.any(String),
      value: [{ id: people[0]?.oid, displayName: people[0]?.name }],
    });
  });

  it('is in the order asked for', async () => {
    const names = await namesOf({ $orderby: 'displayName desc', $top: '2' });
    expect(names).toEqual(['Zoë Martin', 'Wanjiru Kamau']);
  });

  it.each([[{ $top: '0' }], [{ $top: '1000' }], [{ $select: 'password' }], [{ $skiptoken: 'x' }]])(
    'with %j is refused',
    async (query) => {
      expect(await users(query)).toMatchObject(refusal(400, 'BadRequest'));
    },
  );
});

describe('one user', () => {
  it.each([
    [`/users/${dana.oid}`, dana.name],
    ['/users/DANA@contoso.example', dana.name],
    ['/users/oscar.ward_fabrikam.example%23EXT%23@contoso.example', 'Oscar Ward'],
    ['/me', dana.name],
  ])('%s is %s', async (path, displayName) => {
    expect(await get(path)).toMatchObject({ status: 200, body: { displayName } });
  });

  it('that is not there is not found', async () => {
    expect(await get('/users/nobody@contoso.example')).toMatchObject(
      refusal(404, 'Request_ResourceNotFound'),
    );
  });

  it('may have no mail address', async () => {
    const { body } = await users({ $search: '"displayName:oscar"' });
    expect(body).toMatchObject({ value: [{ mail: null }] });
  });
});

describe('a token', () => {
  it.each([
    ['/users', 'User.Read', 403],
    ['/users', 'openid profile', 403],
    ['/users', 'User.ReadBasic.All', 200],
    ['/users', 'User.Read User.Read.All', 200],
    ['/me', 'User.Read', 200],
    ['/me', 'openid', 403],
  ])('at %s with %s answers %i', async (path, permissions, status) => {
    expect((await ask(`Bearer ${await tokenWith(permissions)}`, path)).status).toBe(status);
  });

  it('without the permission is told so', async () => {
    const answer = await ask(`Bearer ${await tokenWith('User.Read')}`);
    expect(answer).toMatchObject(refusal(403, 'Authorization_RequestDenied'));
  });

  it.each([
    ['https://graph.microsoft.com/', 200],
    ['00000003-0000-0000-c000-000000000000', 200],
    ['https://management.azure.com/', 401],
  ])('for %s answers %i', async (audience, status) => {
    const token = await tokenWith('User.ReadBasic.All', audience);
    expect((await ask(`Bearer ${token}`)).status).toBe(status);
  });

  it.each(['', 'Basic abc', 'Bearer abc'])(
    'that is none, %j, is refused',
    async (authorization) => {
      expect(await ask(authorization)).toMatchObject(refusal(401, 'InvalidAuthenticationToken'));
    },
  );

  it('of another key is refused', async () => {
    const other = createEmulator({ clock: () => now });
    const token = await mintAccessToken(other, { person: dana, audience: GRAPH_RESOURCE });
    expect(await ask(`Bearer ${token}`)).toMatchObject(refusal(401, 'InvalidAuthenticationToken'));
  });

  it('ends', async () => {
    const token = await tokenWith('User.ReadBasic.All');
    now += 3_600_000;
    expect(await ask(`Bearer ${token}`)).toMatchObject({
      status: 401,
      body: { error: { message: expect.stringContaining('expired') } },
    });
  });
});

describe('the rest', () => {
  it.each([
    ['/groups', 400, 'BadRequest'],
    ['/users/dana@contoso.example/messages', 400, 'BadRequest'],
    ['/me/drive', 400, 'BadRequest'],
  ])('%s is not there', async (path, status, code) => {
    expect(await get(path)).toMatchObject(refusal(status, code));
  });

  it('can be made to fail, with the ids that the caller looks for', async () => {
    addFault(emulator.state.faults, { preset: 'throttled', path: '/graph/**', times: 1 });
    const answer = await get('/users', { 'client-request-id': 'mine' });
    expect(answer).toMatchObject({
      status: 429,
      body: { error: { code: 'TooManyRequests', innerError: { 'client-request-id': 'mine' } } },
    });
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(answer.headers.get('request-id')).not.toBeNull();
    expect((await get('/users')).status).toBe(200);
  });

  it('can be made to fail for one person alone', async () => {
    addFault(emulator.state.faults, { status: 403, person: 'mika' });
    expect((await get('/users')).status).toBe(200);
    addFault(emulator.state.faults, { status: 403, person: 'dana' });
    expect((await get('/users')).status).toBe(403);
  });
});
