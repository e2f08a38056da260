import { expect, test } from 'vitest';
import type { AppErrorBody } from '../../contract/app-error';
import { stopCompute } from '../../contract/computes';
import { call } from '../api';
import { sendWrite } from './send-write';
import { aCompute, answeredInTurn, inState, type Answer } from './testing';

const stop = () =>
  sendWrite(
    'stop',
    aCompute('ci'),
    (params) => call(stopCompute, { params }),
    async () => {},
  );

const said = (status: number, error: Partial<AppErrorBody>) => () =>
  Response.json(
    { error: { code: 'service-failed', message: '', requestId: 'r', ...error } },
    {
      status,
    },
  );
const accepted = () => Response.json({ operationUrl: 'https://arm.test/op' }, { status: 202 });
const dropped = () => {
  throw new TypeError('fetch failed');
};
const proxyPage = () => new Response('<h1>502 Bad Gateway</h1>', { status: 502 });

const stopWith = (...answers: Answer[]) => answeredInTurn(stop, answers);

test('an answer is what was taken', async () => {
  const { outcome } = await stopWith(accepted);
  expect(outcome).toEqual({ operationUrl: 'https://arm.test/op' });
});

test.each<[string, () => Response]>([
  ['ARM gave no answer', said(504, { code: 'service-unreachable', unsure: true })],
  ['the server gave no answer', dropped],
  ['a proxy answered', proxyPage],
  ['the answer was cut off', () => new Response('{"operationU', { status: 202 })],
])('where %s, the compute tells, and nothing is sent again', async (_, lost) => {
  const done = await stopWith(lost, inState('Stopping'));
  expect(done).toEqual({ asked: ['POST', 'GET'], outcome: 'by state' });
  const late = await stopWith(lost, inState('Running'), inState('Stopping'));
  expect(late).toEqual({ asked: ['POST', 'GET', 'GET'], outcome: 'by state' });
  const undone = await stopWith(lost, inState('Running'), inState('Running'));
  expect(undone).toEqual({ asked: ['POST', 'GET', 'GET'], outcome: expect.any(Error) });
});

test('where ARM itself failed, one look is enough', async () => {
  const service = { status: 500, code: 'InternalServerError', message: '' };
  const failed = said(502, { unsure: true, service });
  const done = await stopWith(failed, inState('Stopping'));
  expect(done).toEqual({ asked: ['POST', 'GET'], outcome: 'by state' });
  const undone = await stopWith(failed, inState('Running'));
  expect(undone).toEqual({ asked: ['POST', 'GET'], outcome: expect.any(Error) });
});

test('a look that fails is tried again, for a while', async () => {
  const busy = said(503, { code: 'service-unavailable' });
  expect(await stopWith(dropped, busy, proxyPage, inState('Stopped'))).toMatchObject({
    asked: ['POST', 'GET', 'GET', 'GET'],
    outcome: 'by state',
  });
  const { asked, outcome } = await stopWith(dropped, busy, busy, busy, busy, inState('Stopped'));
  expect(asked).toEqual(['POST', 'GET', 'GET', 'GET', 'GET']);
  expect(outcome).toBeInstanceOf(Error);
});

test('nobody is kept waiting for a look that ARM puts off', async () => {
  const later = said(429, { code: 'throttled', retryAfterSeconds: 60 });
  expect((await stopWith(dropped, later)).asked).toEqual(['POST', 'GET']);
});

test('a refusal is sure', async () => {
  const { asked, outcome } = await stopWith(said(409, { code: 'conflict' }));
  expect(asked).toEqual(['POST']);
  expect(outcome).toMatchObject({ body: { code: 'conflict' } });
});
