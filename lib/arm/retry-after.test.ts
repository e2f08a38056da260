import { expect, test } from 'vitest';
import { parseRetryAfter } from './retry-after';

const now = Date.parse('2026-03-01T12:00:00Z');

test.each([
  ['7', 7],
  [' 0 ', 0],
  ['Sun, 01 Mar 2026 12:00:30 GMT', 30],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['-5', undefined],
  ['soon', undefined],
  [undefined, undefined],
])('%j is %j seconds', (value, seconds) => expect(parseRetryAfter(value, now)).toBe(seconds));
