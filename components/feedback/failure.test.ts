import { expect, test } from 'vitest';
import { ApiError } from '@/lib/browser/api-error';
import { failureOf, failureText } from './failure';

const throttled = new ApiError({
  code: 'throttled',
  message: 'Azure asks to slow down',
  requestId: 'ours',
  retryAfterSeconds: 17,
  service: {
    status: 429,
    code: 'TooManyRequests',
    message: 'The request is being throttled.',
    requestId: 'theirs',
  },
});
const unreachable = new ApiError({
  code: 'service-unreachable',
  message: 'Azure did not answer',
  requestId: 'ours',
});

test("the service's own words, code and request id win", () => {
  expect(failureOf(throttled)).toEqual({
    message: 'The request is being throttled.',
    code: 'TooManyRequests',
    requestId: 'theirs',
    retryAfterSeconds: 17,
  });
});

test('a failure that the service did not answer has our code and request id', () => {
  expect(failureOf(unreachable)).toEqual({
    message: 'Azure did not answer',
    code: 'service-unreachable',
    requestId: 'ours',
  });
});

test('a service that gives no words leaves ours', () => {
  const error = new ApiError({
    code: 'service-failed',
    message: 'Azure failed',
    requestId: 'ours',
    service: { status: 500, code: 'InternalServerError', message: '' },
  });
  expect(failureOf(error)).toEqual({
    message: 'Azure failed',
    code: 'InternalServerError',
    requestId: 'ours',
  });
});

test('what was not said by the service is explained in our words', () => {
  const error = new ApiError({
    code: 'service-nonsense',
    message: 'What answered was not Azure',
    requestId: 'ours',
    service: { status: 200, code: 'Nonsense', message: 'The answer is not JSON' },
  });
  expect(failureOf(error)).toMatchObject({ message: 'What answered was not Azure' });
});

test('any other error has a message alone', () => {
  expect(failureOf(new TypeError('broken'))).toEqual({ message: 'broken' });
});

test('the text to copy holds what is known and nothing else', () => {
  expect(failureText(failureOf(throttled))).toBe(
    'The request is being throttled.\nCode: TooManyRequests\nRequest id: theirs',
  );
  expect(failureText({ message: 'broken' })).toBe('broken');
});
