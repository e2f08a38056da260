import { describe, expect, test } from 'vitest';
import { dayStart, minuteOfDay, weekBars } from './week-bars';

const span = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });

const berlin = 'Europe/Berlin';
const january = span('2026-01-11T23:00:00Z', '2026-01-18T23:00:00Z');
const words = (week: typeof january, up: readonly (typeof january)[], zone = berlin) =>
  weekBars({ ...week, up }, zone).map(({ words: text }) => text);

describe('a week as bars', () => {
  test('begins with the day that the plan begins with', () => {
    expect(weekBars({ ...january, up: [] }, berlin).map(({ day }) => day)).toEqual([
      'Mon 12 Jan',
      'Tue 13 Jan',
      'Wed 14 Jan',
      'Thu 15 Jan',
      'Fri 16 Jan',
      'Sat 17 Jan',
      'Sun 18 Jan',
    ]);
  });

  test('puts hours on the day and clock of the zone', () => {
    const up = [span('2026-01-13T07:00:00Z', '2026-01-13T17:30:00Z')];
    expect(words(january, up)).toEqual(['off', 'up 08:00 to 18:30', ...Array(5).fill('off')]);
  });

  test('cuts at midnight what goes over it', () => {
    const up = [span('2026-01-12T20:00:00Z', '2026-01-14T05:00:00Z')];
    expect(words(january, up).slice(0, 3)).toEqual([
      'up 21:00 to 24:00',
      'up all day',
      'up 00:00 to 06:00',
    ]);
  });

  test('says each stretch of a day', () => {
    const up = [
      span('2026-01-12T07:00:00Z', '2026-01-12T11:00:00Z'),
      span('2026-01-12T12:00:00Z', '2026-01-12T16:00:00Z'),
    ];
    expect(words(january, up)[0]).toBe('up 08:00 to 12:00, up 13:00 to 17:00');
  });

  test('keeps to the clock on the wall in the week in which it changes', () => {
    const march = span('2026-03-25T23:00:00Z', '2026-04-01T23:00:00Z');
    const up = [
      span('2026-03-27T07:00:00Z', '2026-03-27T17:00:00Z'),
      span('2026-03-30T06:00:00Z', '2026-03-30T16:00:00Z'),
    ];
    expect(words(march, up).filter((text) => text !== 'off')).toEqual([
      'up 08:00 to 18:00',
      'up 08:00 to 18:00',
    ]);
  });

  test('an hour more in the week leaves no gap at its end', () => {
    const october = span('2026-10-20T22:00:00Z', '2026-10-27T22:00:00Z');
    expect(words(october, [october])).toEqual(Array(7).fill('up all day'));
  });
});

describe('today', () => {
  test.each([
    ['an ordinary day', '2026-01-15T12:30:00Z', berlin, '2026-01-14T23:00:00.000Z', 13.5],
    ['after clocks went forward', '2026-03-29T12:00:00Z', berlin, '2026-03-28T23:00:00.000Z', 14],
    ['after clocks went back', '2026-10-25T12:00:00Z', berlin, '2026-10-24T22:00:00.000Z', 13],
    ['west', '2026-01-01T03:00:00Z', 'America/Los_Angeles', '2025-12-31T08:00:00.000Z', 19],
  ])('%s', (_, text, zone, start, hour) => {
    const at = new Date(text);
    expect(dayStart(at, zone).toISOString()).toBe(start);
    expect(minuteOfDay(at, zone)).toBe(hour * 60);
  });
});
