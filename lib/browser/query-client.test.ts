import { describe, expect, test } from 'vitest';
import type { AppErrorCode } from '../contract/app-error';
import { ApiError } from './api-error';
import { retryDelayMs, shouldRetry } from './query-client';

const error = (code: AppErrorCode, retryAfterSeconds?: number) =>
  new ApiError({
    code,
    message: '',
    requestId: '',
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });

describe('another try', () => {
  test.each<[string, number, Error, boolean]>([
    ['unreachable', 0, error('service-unreachable'), true],
    ['unavailable', 1, error('service-unavailable', 2), true],
    ['unavailable for long', 0, error('service-unavailable', 60), false],
    ['unreachable a third time', 2, error('service-unreachable'), false],
    ['throttled', 0, error('throttled', 1), false],
    ['forbidden', 0, error('forbidden'), false],
    ['nonsense', 0, error('service-nonsense'), false],
    ['a defect of ours', 0, new TypeError('oops'), false],
  ])('%s', (_, failures, problem, again) => {
    expect(shouldRetry(failures, problem)).toBe(again);
  });

  test('comes no sooner than asked, and later each time', () => {
    expect(retryDelayMs(0, error('service-unavailable', 4))).toBe(4_000);
    expect(retryDelayMs(1, error('service-unreachable'))).toBeGreaterThan(
      retryDelayMs(0, error('service-unreachable')),
    );
  });
});
