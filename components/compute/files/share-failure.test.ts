import { expect, test } from 'vitest';
import { ApiError } from '@/lib/browser/api-error';
import type { AppErrorBody } from '@/lib/contract/app-error';
import { isTaken, shareFailureTitle } from './share-failure';

const refused = (code: AppErrorBody['code'], serviceCode?: string) =>
  new ApiError({
    code,
    message: 'No',
    requestId: 'ours',
    ...(serviceCode && {
      service: { status: 403, code: serviceCode, message: 'No', requestId: 'theirs' },
    }),
  });

test.each([
  [refused('forbidden', 'AuthorizationFailure'), /closed to this network/],
  [refused('forbidden', 'AuthorizationFailed'), /may not read the keys/],
  [refused('forbidden'), /may not read the keys/],
  [refused('forbidden', 'KeyBasedAuthenticationNotPermitted'), /by key/],
  [refused('not-found', 'ShareNotFound'), /no share/],
  [refused('service-unreachable'), /could not be reached/],
  [new Error('offline'), /could not be reached/],
])('%#: a refusal is told in words, with the way round', (error, words) => {
  expect(shareFailureTitle(error)).toMatch(words);
  expect(shareFailureTitle(error)).toMatch(/type the path/);
});

test('a name that is taken is told from other refusals', () => {
  expect(isTaken(refused('conflict'))).toBe(true);
  expect(isTaken(refused('conflict', 'ShareBeingDeleted'))).toBe(false);
  expect(isTaken(refused('forbidden', 'AuthorizationFailure'))).toBe(false);
  expect(isTaken(null)).toBe(false);
});
