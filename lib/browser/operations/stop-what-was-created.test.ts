import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { provideTokens } from '../auth/token-source';
import { operationStore } from './operation-store';
import { stopWhatWasCreated } from './stop-what-was-created';
import { aCompute } from './testing';

/** What was asked of the dashboard's server. */
let asked: string[];
let accepts: boolean;

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}
const token = () => Promise.resolve('token');

beforeEach(() => {
  asked = [];
  accepts = true;
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
  vi.stubGlobal('location', { origin: 'http://app.test' });
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    asked.push(new URL(url).pathname);
    return accepts
      ? Response.json({ operationUrl: 'https://arm.test/op' }, { status: 202 })
      : Response.json(
          { error: { code: 'forbidden', message: 'Not yours', requestId: '' } },
          { status: 403 },
        );
  });
  provideTokens({ arm: token, graph: token });
  operationStore.forget();
});
afterEach(() => vi.unstubAllGlobals());

function create(thenStop: boolean): string {
  const compute = aCompute('ci-dana');
  const [begun] = operationStore.begin([{ verb: 'create', compute, tab: 'instances', thenStop }]);
  if (!begun) throw new Error('Nothing was begun');
  operationStore.accepted(begun.id, { operationUrl: 'https://arm.test/create' });
  return begun.id;
}
const look = () => stopWhatWasCreated(operationStore.get());
const verbs = () => operationStore.get().map(({ verb, status }) => `${verb} ${status}`);

test('an instance is stopped once it is made, and only once', async () => {
  const id = create(true);
  await look();
  expect(asked).toEqual([]);
  operationStore.seen(id, { status: 'Succeeded' });
  await Promise.all([look(), look()]);
  await look();
  expect(asked).toEqual([expect.stringMatching(/\/computes\/ci-dana\/stop$/)]);
  expect(verbs()).toEqual(['stop InProgress', 'create Succeeded']);
});

test('a tab that is a copy of another leaves the stop to it', async () => {
  const id = create(true);
  localStorage.setItem('claims', JSON.stringify([`stop after ${id}`]));
  operationStore.seen(id, { status: 'Succeeded' });
  await look();
  expect(asked).toEqual([]);
  expect(verbs()).toEqual(['create Succeeded']);
});

describe('nothing is stopped', () => {
  test('that was not to be', async () => {
    operationStore.seen(create(false), { status: 'Succeeded' });
    await look();
    expect(asked).toEqual([]);
  });

  test.each(['Failed', 'Canceled'] as const)('whose creation has %s', async (status) => {
    operationStore.seen(create(true), { status });
    await look();
    expect(asked).toEqual([]);
  });
});

test('a stop that is refused is told', async () => {
  accepts = false;
  operationStore.seen(create(true), { status: 'Succeeded' });
  await look();
  expect(operationStore.get()[0]).toMatchObject({
    verb: 'stop',
    status: 'Failed',
    problem: { message: 'Not yours' },
  });
});
