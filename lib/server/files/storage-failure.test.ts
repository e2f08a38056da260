import { createHttpHeaders, createPipelineRequest, RestError } from '@azure/core-rest-pipeline';
import { expect, test } from 'vitest';
import { storageFailure } from './storage-failure';

const sentence = 'This request is not authorized to perform this operation.';

function refusal(statusCode: number, code: string): RestError {
  const headers = createHttpHeaders({ 'x-ms-request-id': 'storage-1', 'retry-after': '7' });
  const request = createPipelineRequest({ url: 'https://acct.file.core.windows.net/share' });
  return new RestError(`${sentence}\nRequestId:storage-1\nTime:2026-01-05T09:00:00Z`, {
    statusCode,
    code,
    response: { request, headers, status: statusCode },
  });
}

test.each([
  [403, 'AuthorizationFailure', 'forbidden', 'acct is closed to this server’s network'],
  [403, 'KeyBasedAuthenticationNotPermitted', 'forbidden', 'acct does not take its keys'],
  [403, 'AuthenticationFailed', 'forbidden', 'resynchronise'],
  [401, 'NoAuthenticationInformation', 'forbidden', sentence],
  [404, 'ShareNotFound', 'not-found', 'no notebooks files yet'],
  [404, 'ResourceNotFound', 'not-found', sentence],
  [409, 'ResourceTypeMismatch', 'conflict', sentence],
  [429, 'TooManyRequests', 'throttled', sentence],
  [500, 'InternalError', 'service-failed', sentence],
  [503, 'ServerBusy', 'service-unavailable', sentence],
  [400, 'InvalidUri', 'rejected', sentence],
])('%i %s is %s', (status, code, expected, words) => {
  expect(storageFailure(refusal(status, code), 'acct')).toMatchObject({
    code: expected,
    message: expect.stringContaining(words),
    details: {
      retryAfterSeconds: 7,
      service: { status, code, message: sentence, requestId: 'storage-1' },
    },
  });
});

test('the code of a refused download stands in the head of the answer', () => {
  const request = createPipelineRequest({ url: 'https://acct.file.core.windows.net/share/a.sh' });
  const headers = createHttpHeaders({ 'x-ms-error-code': 'AuthorizationFailure' });
  const thrown = new RestError('Unexpected status code: 403', {
    statusCode: 403,
    response: { request, headers, status: 403 },
  });
  expect(storageFailure(thrown, 'acct')).toMatchObject({
    details: { service: { code: 'AuthorizationFailure' } },
  });
});

test('a storage that cannot be reached is named', () => {
  const thrown = new RestError('getaddrinfo ENOTFOUND', { code: 'ENOTFOUND' });
  expect(storageFailure(thrown, 'acct')).toMatchObject({
    code: 'service-unreachable',
    message: expect.stringContaining('acct'),
  });
});

test('what is no refusal of storage stays what it is', () => {
  const thrown = new TypeError('a defect');
  expect(storageFailure(thrown, 'acct')).toBe(thrown);
});
