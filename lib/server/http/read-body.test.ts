import { describe, expect, test } from 'vitest';
import { CallerLeft } from '../errors/caller-left';
import { readBody } from './read-body';

const mebibyte = 1024 * 1024;

function requestOf(body: ReadableStream<Uint8Array>, headers: Record<string, string> = {}) {
  // Node wants `duplex` of streams; the types of browsers do not know it.
  const init = {
    method: 'PUT',
    body,
    duplex: 'half',
    headers: { 'content-type': 'application/json', ...headers },
  };
  return new Request('http://app.test/', init);
}

/** A body that comes in pieces of a mebibyte, and how many of them were asked for. */
function sent(mebibytes: number, headers: Record<string, string> = {}) {
  const taken = { pieces: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        taken.pieces += 1;
        controller.enqueue(new Uint8Array(mebibyte).fill(0x20));
        if (taken.pieces === mebibytes) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { request: requestOf(body, headers), taken };
}

describe('a body that is too long', () => {
  const refusal = { code: 'invalid-input', details: { fields: [{ message: 'At most 4 MiB' }] } };

  test('is not read at all when it says so', async () => {
    const { request, taken } = sent(100, { 'content-length': String(100 * mebibyte) });
    await expect(readBody(request)).rejects.toMatchObject(refusal);
    expect(taken.pieces).toBe(0);
  });

  test.each(['1', 'many'])('is read no further than the limit when it says %s', async (length) => {
    const { request, taken } = sent(100, { 'content-length': length });
    await expect(readBody(request)).rejects.toMatchObject(refusal);
    expect(taken.pieces).toBe(5);
  });
});

test.each([
  ['{"a":1}', { a: 1 }],
  ['[]', []],
])('%s is read', async (text, value) => {
  const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
  const request = new Request('http://app.test/', { method: 'PUT', body: text, headers });
  expect(await readBody(request)).toEqual(value);
});

test('a body that breaks off is a caller who left', async () => {
  const body = new ReadableStream({ pull: (stream) => stream.error(new Error('aborted')) });
  await expect(readBody(requestOf(body))).rejects.toThrow(CallerLeft);
});
