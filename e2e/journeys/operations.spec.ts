import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { APIRequestContext } from '@playwright/test';
import { dana } from '../../emulator/entra/people';
import { bearer } from '../support/bearer';
import { emulatorOrigin } from '../support/origins';
import { expect, test } from '../support/test';
import type { World } from '../support/world';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return address.port;
}

/** A copy of the built server for one test alone, which may end it. */
async function startCopy(env: Record<string, string> = {}) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['.next/standalone/server.js'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      PORT: String(port),
      HOSTNAME: '127.0.0.1',
      EMULATOR_PORT: new URL(emulatorOrigin).port,
      LOG_LEVEL: 'info',
      NEXT_MANUAL_SIG_HANDLE: '1',
      ...env,
    },
  });
  const events: Record<string, unknown>[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{')) events.push(JSON.parse(line));
  });
  // Not `exit`, after which there may still be lines to read.
  const exit = once(child, 'close').then(([code]: unknown[]) => code);
  const status = async (path: string) =>
    fetch(`${origin}${path}`).then(
      (answer) => answer.status,
      () => undefined,
    );
  await expect.poll(() => status('/api/health')).toBe(200);
  return { origin, child, events, exit, status };
}
type Copy = Awaited<ReturnType<typeof startCopy>>;

interface Slow {
  request: APIRequestContext;
  world: World;
  delayMs: number;
}

/** Begins a call that ARM answers after a while; ARM has been asked once this resolves. */
async function beginSlowCall({ origin }: Copy, { request, world, delayMs }: Slow) {
  const headers = await bearer(request, dana);
  // Of this call alone: journeys that list workspaces meanwhile ask every subscription for its own.
  await world.fault({ delayMs, times: 1, path: '**/computes' });
  const { subscriptionId, workspace } = world;
  const path = `/api/workspaces/${subscriptionId}/${workspace.resourceGroup}/${workspace.name}`;
  const ended = fetch(`${origin}${path}/computes`, { headers }).then(
    (answer) => ({ status: answer.status, connection: answer.headers.get('connection') }),
    () => 'broken off' as const,
  );
  await world.hasStruck();
  return { ended };
}

test('a copy that is asked to end says so, and ends what it began', async ({ request, world }) => {
  const copy = await startCopy({ SHUTDOWN_DELAY_SECONDS: '3' });
  expect(await copy.status('/api/ready')).toBe(200);
  const { ended } = await beginSlowCall(copy, { request, world, delayMs: 5_000 });

  copy.child.kill('SIGTERM');
  // Told by the log: a question would be under way as well.
  const stopping = { event: 'stopping', signal: 'SIGTERM', underWay: 1 };
  await expect.poll(() => copy.events).toContainEqual(expect.objectContaining(stopping));
  expect(await copy.status('/api/ready')).toBe(503);
  expect(await copy.status('/api/health')).toBe(200);

  expect(await ended).toEqual({ status: 200, connection: 'close' });
  expect(await copy.exit).toBe(0);
  expect(await copy.status('/api/health')).toBeUndefined();
  expect(copy.events.filter(({ event }) => event !== 'page')).toMatchObject([
    { level: 'info', event: 'started', version: expect.stringMatching(/\d/) },
    stopping,
    { event: 'not-ready', reasons: 'stopping' },
    { endpoint: 'listComputes', status: 200 },
    { event: 'stopped', brokenOff: 0 },
  ]);
});

test('it does not wait for ever', async ({ request, world }) => {
  const copy = await startCopy({ SHUTDOWN_GRACE_SECONDS: '0' });
  const { ended } = await beginSlowCall(copy, { request, world, delayMs: 60_000 });
  copy.child.kill('SIGTERM');
  expect(await ended).toBe('broken off');
  expect(await copy.exit).toBe(1);
  expect(copy.events.at(-1)).toMatchObject({ level: 'warn', event: 'stopped', brokenOff: 1 });
});

test('a copy that does not reach Azure is alive, and not ready', async () => {
  const copy = await startCopy({ EMULATOR_PORT: String(await freePort()) });
  const answer = await fetch(`${copy.origin}/api/ready`);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({
    status: 'not-ready',
    reasons: ['authority-unreachable', 'arm-unreachable'],
  });
  expect(await copy.status('/api/health')).toBe(200);
  copy.child.kill('SIGTERM');
  expect(await copy.exit).toBe(0);
});

test('the log of a page tells neither names nor queries', async ({ world }) => {
  const copy = await startCopy();
  expect(await copy.status(`${world.page('instances')}?search=Oscar`)).toBe(200);
  const page = '/workspaces/*/*/*/compute/instances';
  await expect
    .poll(() => copy.events)
    .toContainEqual(expect.objectContaining({ event: 'page', page, status: 200 }));
  copy.child.kill('SIGTERM');
  expect(await copy.exit).toBe(0);
  expect(JSON.stringify(copy.events)).not.toContain('Oscar');
});
