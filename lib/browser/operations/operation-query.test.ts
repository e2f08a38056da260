import { expect, test } from 'vitest';
import type { AppErrorCode } from '../../contract/app-error';
import type { OperationState } from '../../domain/operation/operation';
import { ApiError } from '../api-error';
import { nextLookMs } from './operation-query';

const error = (code: AppErrorCode, retryAfterSeconds?: number) =>
  new ApiError({
    code,
    message: '',
    requestId: '',
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
const running: OperationState = { status: 'InProgress' };

test.each<[string, OperationState | undefined, Error | null, number | false]>([
  ['as ARM asks', { ...running, retryAfterSeconds: 15 }, null, 15_000],
  ['at a pace of our own', running, null, 3_000],
  ['never at once', { ...running, retryAfterSeconds: 0 }, null, 1_000],
  ['later when throttled', running, error('throttled', 30), 30_000],
  ['again after a failed look', running, error('service-unreachable'), 3_000],
  ['no more after success', { status: 'Succeeded' }, null, false],
  ['no more after failure', { status: 'Failed' }, null, false],
  ['no more after cancelling', { status: 'Canceled' }, null, false],
])('looks %s', (_, state, problem, ms) => {
  expect(nextLookMs(state, problem)).toBe(ms);
});
