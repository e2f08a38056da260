import { expect, test } from 'vitest';
import { ApiError } from '@/lib/browser/api-error';
import { refusalText } from './refusal-text';

const refused = (fields?: { path: string; message: string }[]) =>
  new ApiError({
    code: 'invalid-input',
    message: 'The request breaks a rule',
    requestId: 'r1',
    ...(fields && { fields }),
  });

test.each<[Error, string]>([
  [new Error('offline'), 'offline'],
  [refused(), 'The request breaks a rule'],
  [refused([]), 'The request breaks a rule'],
  [
    refused([
      { path: 'schedules.0', message: 'Five fields.' },
      { path: 'schedules.1', message: 'No such zone.' },
    ]),
    'Five fields. No such zone.',
  ],
])('%s', (error, text) => {
  expect(refusalText(error)).toBe(text);
});
