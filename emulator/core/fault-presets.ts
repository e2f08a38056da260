import type { Fault } from './faults';

/** Faults by a name that people remember. The caller may narrow them by method, path and times. */
export const faultPresets = {
  throttled: {
    status: 429,
    code: 'TooManyRequests',
    message: 'The request is being throttled as the limit has been reached for this operation.',
    retryAfterSeconds: 5,
  },
  slow: { delayMs: 3_000 },
  failing: {
    status: 500,
    code: 'InternalServerError',
    message: 'Encountered internal server error.',
  },
  unavailable: {
    status: 503,
    code: 'ServiceUnavailable',
    message: 'The service is temporarily unavailable. Please try again later.',
    retryAfterSeconds: 2,
  },
  dropped: { drop: true },
  'lost-answer': { drop: true, afterwards: true },
  'expired-token': {
    status: 401,
    code: 'ExpiredAuthenticationToken',
    message: 'The access token has expired.',
  },
  nonsense: { nonsense: true },
  'no-quota': { effect: 'zero-quota' },
  'pre-empted': { effect: 'preempt-nodes' },
  'unusable-nodes': { effect: 'break-nodes' },
  'storage-closed': { effect: 'close-storage' },
  'storage-keys-refused': { effect: 'refuse-storage-keys' },
  'graph-consent-required': { effect: 'require-graph-consent' },
  'consent-required': {
    path: '/entra/*/oauth2/v2.0/token',
    status: 400,
    code: 'invalid_grant',
    message:
      'AADSTS65001: The user or administrator has not consented to use the application. ' +
      'Send an interactive authorization request for this user and resource.',
  },
  'interaction-required': {
    path: '/entra/*/oauth2/v2.0/token',
    status: 400,
    code: 'interaction_required',
    message:
      'AADSTS50076: Due to a configuration change made by your administrator, or because you ' +
      'moved to a new location, you must use multi-factor authentication to access the resource.',
  },
} as const satisfies Record<string, Omit<Fault, 'id'>>;

export type FaultPreset = keyof typeof faultPresets;
