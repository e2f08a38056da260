import { expect, test } from 'vitest';
import { ApiError } from '@/lib/browser/api-error';
import { refreshVerdict, retryTime } from './refresh-verdict';

const throttled = (retryAfterSeconds?: number) =>
  new ApiError({
    code: 'throttled',
    message: 'Too many requests',
    requestId: 'r1',
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });

test.each<[string, Error | null, number, number | undefined]>([
  ['no error', null, 0, undefined],
  ['an error of ours', new Error('offline'), 1_000, undefined],
  ['an error without a wait', throttled(), 1_000, undefined],
  ['a wait', throttled(30), 1_000, 31_000],
])('%s', (_, error, failedAt, time) => {
  expect(retryTime(error, failedAt)).toBe(time);
});

test.each<[number | undefined, number, boolean]>([
  [undefined, 5_000, true],
  [31_000, 30_999, false],
  [31_000, 31_000, true],
])('a wait until %s at %i', (retryAt, now, ok) => {
  expect(refreshVerdict(retryAt, now).ok).toBe(ok);
});
