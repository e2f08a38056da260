import { describe, expect, test } from 'vitest';
import type { AppErrorCode } from '../../contract/app-error';
import type { Instance } from '../../domain/compute/compute';
import { ApiError } from '../api-error';
import { pollMs, pollWhileChanging, pollWhileFollowed, pollWhileWaiting } from './polling';

const instance = (state: string): Instance => ({
  kind: 'instance',
  name: 'ci',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state,
});
const pace = (error: Error | null, ...states: string[]) =>
  pollWhileChanging({ state: { error } }, states.map(instance));
const failure = (code: AppErrorCode, retryAfterSeconds?: number) =>
  new ApiError({
    code,
    message: '',
    requestId: '',
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });

describe('the pace of looking', () => {
  test.each([
    ['nothing there', [], pollMs.slow],
    ['all at rest', ['Running', 'Stopped'], pollMs.slow],
    ['one of them changing', ['Running', 'Starting'], pollMs.fast],
  ])('%s', (_, states, ms) => {
    expect(pace(null, ...states)).toBe(ms);
  });

  test.each<[string, Error, number]>([
    ['asked to wait', failure('throttled', 17), 17_000],
    ['asked to wait less than our own pace', failure('throttled', 1), pollMs.fast],
    ['failed without being asked', failure('service-failed'), pollMs.slow],
    ['failed by a defect', new TypeError('oops'), pollMs.slow],
  ])('%s, while something changes', (_, error, ms) => {
    expect(pace(error, 'Starting')).toBe(ms);
  });
});

const jobsPace = (error: Error | null, ...statuses: string[]) =>
  pollWhileWaiting(
    { state: { error } },
    statuses.map((status) => ({ name: status, status })),
  );

describe('the pace of looking at jobs', () => {
  test.each([
    ['none', [], pollMs.slow],
    ['those that run', ['Running', 'Finalizing'], pollMs.slow],
    ['one that waits', ['Running', 'Queued'], pollMs.waiting],
  ])('%s', (_, statuses, ms) => {
    expect(jobsPace(null, ...statuses)).toBe(ms);
  });

  test('asked to wait', () => {
    expect(jobsPace(failure('throttled', 17), 'Queued')).toBe(17_000);
  });
});

describe('the pace of following a file', () => {
  test.each<[string, Error | null, number]>([
    ['that is there', null, pollMs.fast],
    ['that is not there yet', failure('not-found'), pollMs.fast],
    ['that may not be read', failure('forbidden'), pollMs.slow],
    ['of a service that asks to wait', failure('throttled', 17), 17_000],
  ])('%s', (_, error, ms) => {
    expect(pollWhileFollowed({ state: { error } })).toBe(ms);
  });
});
