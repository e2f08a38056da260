import { afterEach, describe, expect, test } from 'vitest';
import {
  scriptedServer,
  type Scripted,
  type ScriptedServer,
} from '@/lib/arm/testing/scripted-server';
import { createGraphClient } from './graph-client';

const open: ScriptedServer[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function graphThatAnswers(...answers: Scripted[]) {
  const server = await scriptedServer(...answers);
  open.push(server);
  const session = { endpoint: `${server.origin}/graph`, token: 'tok', requestId: 'r1' };
  return { server, users: () => createGraphClient(session).users({ $top: '2' }) };
}

test('users are asked for as advanced queries want it', async () => {
  const { server, users } = await graphThatAnswers({ body: { value: [{ id: 'a' }, 'garbage'] } });
  await expect(users()).resolves.toEqual([{ id: 'a' }]);
  expect(server.asked).toMatchObject([
    {
      line: 'GET /graph/v1.0/users?%24top=2',
      headers: {
        authorization: 'Bearer tok',
        'client-request-id': 'r1',
        consistencylevel: 'eventual',
      },
    },
  ]);
});

describe('a failure', () => {
  test('of Graph keeps its code, words and request id', async () => {
    const { users } = await graphThatAnswers({
      status: 403,
      headers: { 'request-id': 'graph-1' },
      body: { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges' } },
    });
    await expect(users()).rejects.toMatchObject({
      code: 'forbidden',
      message: 'Insufficient privileges',
      details: { service: { code: 'Authorization_RequestDenied', requestId: 'graph-1' } },
    });
  });

  test('of the way there names Graph and not ARM', async () => {
    const { users } = await graphThatAnswers({
      headers: { 'content-type': 'text/html' },
      body: '<html>Sign in to the WLAN</html>',
    });
    await expect(users()).rejects.toMatchObject({
      code: 'service-nonsense',
      message: expect.stringContaining('Microsoft Graph'),
    });
  });
});
