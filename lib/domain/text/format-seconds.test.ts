import { describe, expect, test } from 'vitest';
import { formatSeconds } from './format-seconds';

describe('formatSeconds', () => {
  test.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [120, '2 minutes'],
    [5_400, '1 hour 30 minutes'],
    [259_200, '3 days'],
    [90_061, '1 day 1 hour 1 minute 1 second'],
    [-3, '0 seconds'],
  ])('%i reads %j', (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });
});
