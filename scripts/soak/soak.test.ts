import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { avery, dana, mika, priya } from '@/emulator/entra/people';
import { callAdmin } from '@/emulator/testing/admin-client';
import type { Endpoint } from '@/lib/contract/endpoint';
import { allEndpoints } from '@/lib/contract/testing/endpoints';
import { startTestApp, type TestApp } from '@/lib/server/testing/test-app';
import type { Admin } from '../stage/admin';
import { runSoak, type Soak } from './run-soak';

const appOrigin = 'http://app.test';
const share = 0.2;
/** Of ARM's time for each second that people wait, so that they look a few times and not a hundred. */
const haste = 20;

const people = [avery, dana, mika, priya, avery, dana, mika, priya];

let app: TestApp;
let endpoints: readonly Endpoint[];
beforeEach(async () => {
  app = await startTestApp();
  endpoints = await allEndpoints();
  const beyond = globalThis.fetch;
  vi.stubGlobal('location', { origin: appOrigin });
  vi.stubGlobal('fetch', (input: Request | string, init?: RequestInit) => {
    const request = new Request(input, init);
    return new URL(request.url).origin === appOrigin ? answer(request) : beyond(input, init);
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await app.close();
});

/** By the route that the request is for, as a function. */
function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const endpoint = endpoints.find(
    ({ method, path }) => method === request.method && patternOf(path).test(pathname),
  );
  if (!endpoint) throw new Error(`There is no route for ${request.method} ${pathname}`);
  return app.answer(endpoint, request);
}

const patternOf = (path: string) => new RegExp(`^${path.replaceAll(/\[\w+\]/g, '[^/]+')}$`);

function soakOf(seed: number): Soak {
  const { emulator } = app;
  const places = [app.workspace('empty'), app.workspace('empty')].map(({ params, location }) => ({
    workspace: params,
    location,
  }));
  const admin: Admin = async (method, path, body) => {
    const { status, body: said } = await callAdmin(emulator.emulator, method, path, body);
    if (status > 299) throw new Error(`${method} ${path}: ${JSON.stringify(said)}`);
    return said;
  };
  return {
    admin,
    arm: async (path) => {
      const headers = { authorization: `Bearer ${await emulator.tokenOf(avery)}` };
      const url = path.startsWith('http') ? path : `${emulator.origin}${path}`;
      return (await fetch(url, { headers })).json();
    },
    places,
    people: people.map((person) => () => emulator.tokenOf(person)),
    faults: { share, seed, delayMs: 1 },
    // Time passes in the emulator alone; those who wait let the others go on.
    pause: (ms) =>
      new Promise((resolve) => {
        for (const { workspace } of places) {
          emulator.advance(workspace.subscriptionId, (haste * ms) / 1_000 / places.length);
        }
        setImmediate(resolve);
      }),
    isOver: (rounds) => rounds === 4,
  };
}

test('while a fifth of all calls go wrong, nothing is lost or done twice', async () => {
  const { problems, struck, armCalls, rounds, answers } = await runSoak(soakOf(6));
  expect(problems).toEqual([]);
  expect(rounds).toBe(people.length * 4);
  expect(struck / armCalls).toBeGreaterThan(share / 2);
  // What is hard to get right has happened at all.
  expect(answers.writes).toMatchObject({
    'seen by state': expect.any(Number),
    'service-unreachable': expect.any(Number),
  });
}, 60_000);
