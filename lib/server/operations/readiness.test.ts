import { afterEach, describe, expect, test } from 'vitest';
import {
  scriptedServer,
  type Scripted,
  type ScriptedServer,
} from '../../arm/testing/scripted-server';
import { parseConfig } from '../config/parse-config';
import { createReadiness } from './readiness';

const open: ScriptedServer[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function neighbours({ keys = {}, arm = {} }: { keys?: Scripted; arm?: Scripted }) {
  const [authority, manager] = [await scriptedServer(keys), await scriptedServer(arm)];
  open.push(authority, manager);
  const config = parseConfig({});
  let time = 0;
  const readiness = createReadiness(
    {
      arm: { endpoint: manager.origin },
      auth: { ...config.auth, keysUrl: `${authority.origin}/keys` },
    },
    () => time,
  );
  return { readiness, authority, manager, later: (ms: number) => void (time += ms) };
}

const notReady = (...reasons: string[]) => ({ status: 'not-ready', reasons });

describe('ready', () => {
  test.each<[string, Scripted]>([
    ['ARM refuses who has no token', { status: 401 }],
    ['ARM throttles', { status: 429 }],
  ])('when %s', async (_, arm) => {
    const { readiness, authority, manager } = await neighbours({ arm });
    expect(await readiness()).toEqual({ status: 'ready' });
    expect(authority.asked.map(({ line }) => line)).toEqual(['GET /keys']);
    expect(manager.asked).toMatchObject([
      { line: expect.stringMatching(/^GET \/subscriptions\?/) },
    ]);
    expect(manager.asked[0]?.headers.authorization).toBeUndefined();
  });
});

describe('not ready', () => {
  test.each<[string, { keys?: Scripted; arm?: Scripted }, object]>([
    ['ARM fails', { arm: { status: 503 } }, notReady('arm-unreachable')],
    ['ARM hangs up', { arm: { drop: true } }, notReady('arm-unreachable')],
    ['the keys are gone', { keys: { status: 404 } }, notReady('authority-unreachable')],
    ['the keys have moved', { keys: { status: 302 } }, notReady('authority-unreachable')],
    [
      'neither answers',
      { keys: { drop: true }, arm: { drop: true } },
      notReady('authority-unreachable', 'arm-unreachable'),
    ],
  ])('when %s', async (_, answers, expected) => {
    const { readiness } = await neighbours(answers);
    expect(await readiness()).toEqual(expected);
  });
});

test('however many ask, ARM is asked once in ten seconds', async () => {
  const { readiness, manager, later } = await neighbours({});
  await Promise.all([readiness(), readiness(), readiness()]);
  later(9_999);
  await readiness();
  expect(manager.asked).toHaveLength(1);
  later(1);
  await readiness();
  expect(manager.asked).toHaveLength(2);
});

test('what is well again is found to be so', async () => {
  const { readiness, manager, later } = await neighbours({ arm: { status: 500 } });
  expect(await readiness()).toEqual(notReady('arm-unreachable'));
  manager.answers.push({ status: 401 });
  later(10_000);
  expect(await readiness()).toEqual({ status: 'ready' });
});
