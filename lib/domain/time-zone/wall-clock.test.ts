import { describe, expect, test } from 'vitest';
import { instantOf, parseWallTime, wallTimeOf } from './wall-clock';

const wall = (text: string) => parseWallTime(text) ?? Number.NaN;

describe('when a clock shows a time', () => {
  test.each([
    ['Europe/Berlin', '2026-01-15T09:00:00', '2026-01-15T08:00:00Z'],
    ['Europe/Berlin', '2026-07-15T09:00', '2026-07-15T07:00:00Z'],
    ['Asia/Calcutta', '2026-07-15T00:00', '2026-07-14T18:30:00Z'],
    ['Pacific/Auckland', '2026-01-15T09:00', '2026-01-14T20:00:00Z'],
    // Skipped: as much later as the clock was put forward.
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00Z'],
    ['America/New_York', '2026-03-08T02:00', '2026-03-08T07:00:00Z'],
    ['Australia/Sydney', '2026-10-04T02:30', '2026-10-03T16:30:00Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00Z'],
    // Twice: the first of both.
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00Z'],
    ['Pacific/Auckland', '2026-04-05T02:30', '2026-04-04T13:30:00Z'],
  ])('%s at %s', (iana, text, instant) => {
    expect(instantOf(iana, wall(text))).toEqual(new Date(instant));
  });
});

test('the clock shows again what was asked for', () => {
  const noon = wall('2026-07-15T12:00');
  expect(wallTimeOf('Asia/Katmandu', instantOf('Asia/Katmandu', noon))).toBe(noon);
});

describe('a local time', () => {
  test.each([
    ['2021-04-23T01:30:00', true],
    ['2021-04-23T01:30', true],
    ['2024-02-29T00:00:00', true],
    ['2023-02-29T00:00:00', false],
    ['2026-13-01T00:00:00', false],
    ['2026-01-01T24:00:00', false],
    ['2026-01-01T12:60:00', false],
    ['2021-04-23T01:30:00Z', false],
    ['2021-04-23T01:30:00+02:00', false],
    ['2021-04-23 01:30:00', false],
    ['2021-04-23', false],
    ['', false],
  ])('%s: %s', (text, ok) => expect(parseWallTime(text) !== undefined).toBe(ok));
});
