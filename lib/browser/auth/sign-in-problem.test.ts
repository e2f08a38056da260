import { AuthError } from '@azure/msal-browser';
import { describe, expect, test } from 'vitest';
import { isNetworkProblem, signInProblem } from './sign-in-problem';

const authError = (code: string, message: string) => new AuthError(code, '', message);

describe('what is shown', () => {
  test.each([
    [
      'Entra’s own code and words',
      authError('invalid_client', 'AADSTS700016: Application was not found.'),
      { code: 'AADSTS700016', message: 'AADSTS700016: Application was not found.' },
    ],
    [
      'our words for a refusal',
      authError('access_denied', 'AADSTS65004: User declined to consent.'),
      { code: 'AADSTS65004', message: expect.stringContaining('refused') },
    ],
    [
      'a code without words',
      authError('state_mismatch', ''),
      { code: 'state_mismatch', message: expect.stringContaining('state_mismatch') },
    ],
    ['what is no sign-in error', new Error('oops'), { code: 'unknown', message: 'oops' }],
  ])('%s', (_, error, problem) => {
    expect(signInProblem(error)).toEqual(problem);
  });
});

test.each([
  ['post_request_failed', true],
  ['no_network_connectivity', true],
  ['interaction_required', false],
  ['invalid_grant', false],
])('%s is a matter of the network: %s', (code, expected) => {
  expect(isNetworkProblem(authError(code, ''))).toBe(expected);
});
