import { describe, expect, test } from 'vitest';
import { formatAge, formatTime } from './format-time';

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
