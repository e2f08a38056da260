import { describe, expect, test } from 'vitest';
import { formatAge, formatSeconds, formatTime } from './format-time';

const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

describe('formatTime', () => {
  test.each([
    ['2021-04-01T22:00:00.0000000+00:00', '1 Apr 2021, 22:00'],
    ['2020-08-30T23:16:00+02:00', '30 Aug 2020, 21:16'],
    ['not a time', 'not a time'],
    ['', ''],
  ])('%j reads %j', (value, text) => {
    expect(formatTime(value, format)).toBe(text);
  });
});

describe('formatAge', () => {
  test.each([
    [-5_000, 'now'],
    [999, 'now'],
    [1_000, '1 second ago'],
    [59_999, '59 seconds ago'],
    [60_000, '1 minute ago'],
    [3_599_000, '59 minutes ago'],
    [7_200_000, '2 hours ago'],
    [86_400_000, 'yesterday'],
    [172_800_000, '2 days ago'],
  ])('%i ms reads %j', (age, text) => {
    expect(formatAge(age)).toBe(text);
  });
});

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
