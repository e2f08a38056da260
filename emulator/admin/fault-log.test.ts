import { expect, it } from 'vitest';
import { z } from 'zod';
import { createEmulator } from '../app';
import { ConnectionDropped } from '../core/errors';
import { dana } from '../entra/people';
import { mintAccessToken } from '../entra/tokens';
import { callAdmin } from '../testing/admin-client';

const emulator = createEmulator();
const madeSchema = z.object({ subscriptionId: z.string() });
const callsSchema = z.object({ calls: z.array(z.record(z.string(), z.unknown())) });

async function readGroups(subscriptionId: string): Promise<Response> {
  const token = await mintAccessToken(emulator, { person: dana });
  const url = `http://localhost/subscriptions/${subscriptionId}/resourceGroups?api-version=2021-04-01`;
  return emulator.fetch(new Request(url, { headers: { authorization: `Bearer ${token}` } }));
}

it.each([
  ['lost-answer', { status: 0, carriedOut: 200 }],
  ['dropped', { status: 0, carriedOut: undefined }],
] as const)('the log tells of %s what was done', async (preset, told) => {
  const made = await callAdmin(emulator, 'POST', '/subscriptions', { seed: 'empty' });
  const { subscriptionId } = madeSchema.parse(made.body);
  const path = `/subscriptions/${subscriptionId}`;
  await callAdmin(emulator, 'POST', `${path}/faults`, { id: 'mine', preset });
  await expect(readGroups(subscriptionId)).rejects.toThrow(ConnectionDropped);
  const { calls } = callsSchema.parse((await callAdmin(emulator, 'GET', `${path}/calls`)).body);
  expect(calls.map(({ fault, status, carriedOut }) => ({ fault, status, carriedOut }))).toEqual([
    { fault: 'mine', ...told },
  ]);
});
