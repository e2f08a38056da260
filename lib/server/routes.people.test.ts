import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avery, dana, people as everybody } from '@/emulator/entra/people';
import { mintAccessToken } from '@/emulator/entra/tokens';
import * as people from '@/lib/contract/people';
import { listWorkspaces } from '@/lib/contract/workspaces';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const tokenFor = (audience: string) =>
  mintAccessToken(app.emulator.emulator, { person: avery, audience });
const find = async (search: string) => {
  const found = await app.call(people.findPeople, { query: { search } });
  return found.people.map(({ name }) => name);
};

describe('people are found', () => {
  test.each([
    ['dana', [dana.name]],
    ['DANA', [dana.name]],
    ['scientist', [dana.name]],
    [dana.upn, [dana.name]],
    ['nobody-has-this', []],
    ['a"b', []],
    [String.raw`a\b`, []],
  ])('by %j', async (search, names) => {
    expect(await find(search)).toEqual(names);
  });

  test('with what an assignment needs', async () => {
    const found = await app.call(people.findPeople, { query: { search: 'dana' } });
    expect(found.people).toEqual([{ id: dana.oid, name: dana.name, mail: dana.upn }]);
  });

  test.each(['', '  ', 'x'.repeat(121)])('by something: %j is refused', async (search) => {
    expect(await app.fail(people.findPeople, { query: { search } })).toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('ids are named', () => {
  test('by object id and by principal name, in the order asked, each once', async () => {
    const ids = [dana.upn.toUpperCase(), avery.oid, 'gone@contoso.example', avery.oid, "o'neill"];
    const named = await app.call(people.namePeople, { body: { ids } });
    expect(named.people.map(({ id }) => id)).toEqual([dana.oid, avery.oid]);
    expect(named.unknown).toEqual(['gone@contoso.example', "o'neill"]);
  });

  test('by mail address, which of guests is not the principal name', async () => {
    const { people: named } = await app.call(people.findPeople, { query: { search: 'Oscar' } });
    const ids = named.flatMap(({ mail }) => mail ?? []);
    expect(await app.call(people.namePeople, { body: { ids } })).toEqual({
      people: named,
      unknown: [],
    });
  });

  test('once, by whatever they are asked for', async () => {
    const ids = [dana.oid, dana.upn];
    const named = await app.call(people.namePeople, { body: { ids } });
    expect(named).toMatchObject({ people: [{ id: dana.oid }], unknown: [] });
    expect(named.people).toHaveLength(1);
  });

  test('in as many requests as it takes', async () => {
    const unknown = Array.from({ length: 40 }, () => crypto.randomUUID());
    const ids = [...unknown, ...everybody.map(({ oid }) => oid)];
    const named = await app.call(people.namePeople, { body: { ids } });
    expect(named.people).toHaveLength(everybody.length);
    expect(named.unknown).toEqual(unknown);
  });
});

describe('a token goes where it belongs', () => {
  test('ARM’s is refused by what asks Graph', async () => {
    const token = await tokenFor('https://management.azure.com/');
    expect(await app.fail(people.findPeople, { query: { search: 'dana' }, token })).toMatchObject({
      status: 401,
      code: 'signed-out',
    });
  });

  test('Graph’s is refused by what asks ARM', async () => {
    const token = await tokenFor('https://graph.microsoft.com/');
    expect(await app.fail(listWorkspaces, { token })).toMatchObject({
      status: 401,
      code: 'signed-out',
    });
  });
});
