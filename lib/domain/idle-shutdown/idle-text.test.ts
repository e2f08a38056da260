import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IdleUnit } from '../compute/create-form/instance-form';
import { idleMinutesLimits, idleMinutesSchema } from './idle-shutdown';
import { idleInputOf, idleMinutesOf, idleText } from './idle-text';

test.each([
  [15, '15 minutes'],
  [1, '1 minute'],
  [60, '1 hour'],
  [90, '1 hour 30 minutes'],
  [121, '2 hours 1 minute'],
  [1440, '1 day'],
  [1530, '1 day 1 hour 30 minutes'],
  [4320, '3 days'],
  [0, '0 minutes'],
])('%i minutes are %s', (minutes, text) => expect(idleText(minutes)).toBe(text));

describe('what is typed', () => {
  test.each<[string, IdleUnit, number]>([
    ['30', 'minutes', 30],
    [' 2 ', 'hours', 120],
    ['1.5', 'hours', 90],
    ['3', 'days', 4320],
    ['', 'hours', Number.NaN],
    ['soon', 'minutes', Number.NaN],
  ])('%s %s', (amount, unit, minutes) => expect(idleMinutesOf({ amount, unit })).toBe(minutes));

  test.each<[string, IdleUnit, boolean]>([
    ['15', 'minutes', true],
    ['14', 'minutes', false],
    ['72', 'hours', true],
    ['3', 'days', true],
    ['4', 'days', false],
    ['73', 'hours', false],
    ['0.31', 'hours', false],
    ['-1', 'hours', false],
    ['', 'days', false],
  ])('%s %s is allowed: %s', (amount, unit, ok) => {
    expect(idleMinutesSchema.safeParse(idleMinutesOf({ amount, unit })).success).toBe(ok);
  });
});

test.each<[number, string, IdleUnit]>([
  [45, '45', 'minutes'],
  [60, '1', 'hours'],
  [90, '90', 'minutes'],
  [2880, '2', 'days'],
])('%i minutes are typed as %s %s', (minutes, amount, unit) => {
  expect(idleInputOf(minutes)).toEqual({ amount, unit });
});

test('any allowed time survives the form', () => {
  fc.assert(
    fc.property(fc.integer(idleMinutesLimits), (minutes) => {
      expect(idleMinutesOf(idleInputOf(minutes))).toBe(minutes);
    }),
  );
});
