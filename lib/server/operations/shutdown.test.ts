import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EventRecord } from '../log';
import { life } from './life';
import { watchRequests } from './requests';
import { shutDown } from './shutdown';

/** Requests that were begun, to be answered when a test says so. */
const held: ServerResponse[] = [];
const server = createServer((_, response) => void held.push(response));
const told: EventRecord[] = [];
let origin = '';
let flushed: boolean;

beforeEach(async () => {
  flushed = false;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  origin = `http://127.0.0.1:${address.port}`;
});
afterEach(() => {
  life().stopping = false;
  held.length = 0;
  told.length = 0;
  server.closeAllConnections();
  server.close();
});

const flush = async () => void (flushed = true);

/** Begins a request and a shutdown, in this order. */
async function shutDownDuringOne(graceSeconds: number, flushing = flush) {
  const requests = watchRequests(() => undefined);
  const asked = fetch(origin).catch(() => 'broken off' as const);
  await once(server, 'request');
  const code = shutDown('SIGTERM', {
    delaySeconds: 0,
    graceSeconds,
    requests,
    log: (record) => void told.push(record),
    flush: flushing,
    flushSeconds: flushing === flush ? 60 : 0,
  });
  return { asked, code };
}

test('what was begun is answered, on connections that end with it', async () => {
  const { asked, code } = await shutDownDuringOne(60);
  expect(life().stopping).toBe(true);
  expect(flushed).toBe(false);
  held[0]?.end('done');
  const answer = await asked;
  expect(answer).toMatchObject({ status: 200 });
  expect(answer !== 'broken off' && answer.headers.get('connection')).toBe('close');
  expect(await code).toBe(0);
  expect(flushed).toBe(true);
  expect(told).toMatchObject([
    { event: 'stopping', signal: 'SIGTERM', underWay: 1 },
    { event: 'stopped', brokenOff: 0 },
  ]);
  await expect(fetch(origin)).rejects.toThrow('fetch failed');
});

test('what takes too long is broken off, and that is told', async () => {
  const { code } = await shutDownDuringOne(0);
  expect(await code).toBe(1);
  expect(flushed).toBe(true);
  expect(told.at(-1)).toMatchObject({ level: 'warn', event: 'stopped', brokenOff: 1 });
});

test('a collector that does not answer is not waited for', async () => {
  const { code } = await shutDownDuringOne(0, () => new Promise(() => undefined));
  expect(await code).toBe(1);
  expect(told.at(-1)).toMatchObject({ event: 'stopped' });
});

test('who goes away is not waited for', async () => {
  const { code } = await shutDownDuringOne(60);
  server.closeAllConnections();
  expect(await code).toBe(0);
});
