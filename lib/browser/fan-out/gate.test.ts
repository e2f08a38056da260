import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppErrorCode } from '../../contract/app-error';
import { ApiError } from '../api-error';
import { Gate } from './gate';

const failure = (code: AppErrorCode, retryAfterSeconds?: number) =>
  new ApiError({
    code,
    message: code,
    requestId: '',
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });

const { signal } = new AbortController();
let gate: Gate;
/** Calls that were made and not yet answered, by name, and every call in order. */
let open: Map<string, { answer: () => void; fail: (error: Error) => void }>;
let made: string[];

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  gate = new Gate(2);
  open = new Map();
  made = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const call = (name: string, until: AbortSignal = signal) =>
  gate.run(
    () =>
      new Promise<string>((resolve, reject) => {
        made.push(name);
        open.set(name, { answer: () => resolve(name), fail: reject });
      }),
    until,
  );
/** Waited for at once, so that no failure goes by unseen. */
const problemOf = (answer: Promise<string>) =>
  answer.then(
    () => undefined,
    (error: unknown) => error instanceof Error && error.message,
  );
const settled = () => vi.advanceTimersByTimeAsync(0);

test('two go through at once, the others in their order', async () => {
  const all = ['a', 'b', 'c', 'd'].map((name) => call(name));
  await settled();
  expect(made).toEqual(['a', 'b']);
  open.get('b')?.answer();
  await settled();
  expect(made).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c']) open.get(name)?.answer();
  await settled();
  open.get('d')?.answer();
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
});

test('one that fails gives up its place, and nobody waits', async () => {
  const failed = problemOf(call('a'));
  void call('b');
  void call('c');
  await settled();
  open.get('a')?.fail(failure('forbidden'));
  expect(await failed).toBe('forbidden');
  expect(gate.pausedUntil()).toBeUndefined();
  expect(made).toEqual(['a', 'b', 'c']);
});

describe('when the service asks to wait', () => {
  test.each<[string, Error, number]>([
    ['throttled', failure('throttled', 30), 30],
    ['throttled without a word', failure('throttled'), 10],
    ['not available for a while', failure('service-unavailable', 5), 5],
  ])('%s: nobody goes through until then', async (_, error, seconds) => {
    const first = call('a');
    void call('b');
    void call('c');
    await settled();
    open.get('a')?.fail(error);
    await settled();
    expect(gate.pausedUntil()).toBe(seconds * 1_000);
    open.get('b')?.answer();
    await vi.advanceTimersByTimeAsync(seconds * 1_000 - 1);
    expect(made).toEqual(['a', 'b']);
    await vi.advanceTimersByTimeAsync(1);
    expect(gate.pausedUntil()).toBeUndefined();
    expect(made).toEqual(['a', 'b', 'c', 'a']);
    open.get('a')?.answer();
    expect(await first).toBe('a');
  });

  test('the longest wait counts', async () => {
    void call('a');
    void call('b');
    await settled();
    open.get('a')?.fail(failure('throttled', 10));
    await settled();
    open.get('b')?.fail(failure('throttled', 60));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(made).toEqual(['a', 'b']);
    await vi.advanceTimersByTimeAsync(50_000);
    expect(made).toEqual(['a', 'b', 'a', 'b']);
  });

  test('who is turned away again and again is told so', async () => {
    const refused = problemOf(call('a'));
    for (let time = 0; time < 5; time += 1) {
      await settled();
      open.get('a')?.fail(failure('throttled', 1));
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(await refused).toBe('throttled');
    expect(made).toHaveLength(5);
  });

  test('whoever shows it is told when it begins and ends', async () => {
    const seen: (number | undefined)[] = [];
    gate.subscribe(() => seen.push(gate.pausedUntil()));
    void call('a');
    await settled();
    open.get('a')?.fail(failure('throttled', 2));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen).toEqual([2_000, undefined]);
  });
});

describe('who leaves', () => {
  test('is not called for any more', async () => {
    const leaving = new AbortController();
    void call('a');
    void call('b');
    const left = problemOf(call('c', leaving.signal));
    void call('d');
    leaving.abort(new Error('left'));
    expect(await left).toBe('left');
    open.get('a')?.answer();
    await settled();
    expect(made).toEqual(['a', 'b', 'd']);
  });

  test('while the service asks to wait does not come back', async () => {
    const leaving = new AbortController();
    const left = problemOf(call('a', leaving.signal));
    await settled();
    open.get('a')?.fail(failure('throttled', 5));
    await settled();
    leaving.abort(new Error('left'));
    expect(await left).toBe('left');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(made).toEqual(['a']);
  });

  test('before it began makes no call', async () => {
    await expect(call('a', AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
    expect(made).toEqual([]);
  });
});
