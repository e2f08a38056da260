import { describe, expect, it } from 'vitest';
import { nextCronMs } from './cron-fires';
import { nextRecurrenceMs } from './recurrence-fires';
import type { RecurrenceTrigger } from './schedule-record';

const ANCHOR_MS = Date.UTC(2026, 0, 1, 7, 30);

function firesOf(next: (afterMs: number) => number, after: string, count: number): string[] {
  const fires: string[] = [];
  let at = Date.parse(after);
  for (let index = 0; index < count; index += 1) {
    at = next(at);
    fires.push(new Date(at).toISOString().replace(':00.000Z', 'Z'));
  }
  return fires;
}

describe('a cron expression', () => {
  const BERLIN = 'W. Europe Standard Time';
  const NEW_YORK = 'Eastern Standard Time';
  const SYDNEY = 'AUS Eastern Standard Time';
  const SAO_PAULO = 'E. South America Standard Time';

  it.each<[string, string, string, string, string[]]>([
    [
      'clocks go forward',
      '0 18 * * *',
      BERLIN,
      '2026-03-28T12:00Z',
      ['2026-03-28T17:00Z', '2026-03-29T16:00Z'],
    ],
    [
      'clocks go back',
      '0 18 * * *',
      BERLIN,
      '2026-10-24T12:00Z',
      ['2026-10-24T16:00Z', '2026-10-25T17:00Z'],
    ],
    [
      'the hour is skipped',
      '30 2 * * *',
      BERLIN,
      '2026-03-28T12:00Z',
      ['2026-03-29T01:30Z', '2026-03-30T00:30Z'],
    ],
    [
      'the hour comes twice',
      '30 2 * * *',
      BERLIN,
      '2026-10-24T12:00Z',
      ['2026-10-25T00:30Z', '2026-10-26T01:30Z'],
    ],
    [
      'it fires each hour, of which one comes twice',
      '0 * * * *',
      BERLIN,
      '2026-10-24T23:30Z',
      ['2026-10-25T00:00Z', '2026-10-25T01:00Z', '2026-10-25T02:00Z'],
    ],
    [
      'clocks go forward in America',
      '0 8 * * 0-6',
      NEW_YORK,
      '2026-03-07T00:00Z',
      ['2026-03-07T13:00Z', '2026-03-08T12:00Z'],
    ],
    [
      'the hour comes twice in America',
      '30 1 * * *',
      NEW_YORK,
      '2026-10-31T12:00Z',
      ['2026-11-01T05:30Z', '2026-11-02T06:30Z'],
    ],
    [
      'the hour is skipped in the south',
      '30 2 * * *',
      SYDNEY,
      '2026-10-03T00:00Z',
      ['2026-10-03T16:30Z', '2026-10-04T15:30Z'],
    ],
    [
      'clocks go back in the south',
      '0 9 * * *',
      SYDNEY,
      '2026-04-03T12:00Z',
      ['2026-04-03T22:00Z', '2026-04-04T23:00Z'],
    ],
    [
      'clocks are left alone',
      '0 9 * * *',
      SAO_PAULO,
      '2026-10-17T00:00Z',
      ['2026-10-17T12:00Z', '2026-10-18T12:00Z'],
    ],
    [
      'only working days count',
      '0 18 * * 1-5',
      'UTC',
      '2026-11-20T12:00Z',
      ['2026-11-20T18:00Z', '2026-11-23T18:00Z'],
    ],
  ])('when %s', (_, expression, timeZone, after, fires) => {
    const next = (afterMs: number) => nextCronMs({ expression, timeZone }, afterMs);
    expect(firesOf(next, after, fires.length)).toEqual(fires);
  });

  it('fires at its start time and not before', () => {
    const trigger = { expression: '0 9 * * *', timeZone: BERLIN, startTime: '2026-07-02T09:00:00' };
    const next = (afterMs: number) => nextCronMs(trigger, afterMs);
    expect(firesOf(next, '2026-06-01T00:00Z', 2)).toEqual([
      '2026-07-02T07:00Z',
      '2026-07-03T07:00Z',
    ]);
  });

  it('never fires on a day that does not come', () => {
    expect(nextCronMs({ expression: '0 9 31 2 *' }, ANCHOR_MS)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a recurrence', () => {
  const schedule = { hours: [18], minutes: [0] };

  it.each<[string, RecurrenceTrigger, string, string[]]>([
    [
      'of minutes, from its start',
      { frequency: 'Minute', interval: 20, startTime: '2026-05-01T08:05:00' },
      '2026-05-01T08:30Z',
      ['2026-05-01T08:45Z', '2026-05-01T09:05Z'],
    ],
    [
      'of hours, from the creation, however clocks are set',
      { frequency: 'Hour', interval: 12, timeZone: 'W. Europe Standard Time' },
      '2026-03-28T12:00Z',
      ['2026-03-28T19:30Z', '2026-03-29T07:30Z'],
    ],
    [
      'of days',
      { frequency: 'Day', interval: 1, timeZone: 'W. Europe Standard Time', schedule },
      '2026-03-28T12:00Z',
      ['2026-03-28T17:00Z', '2026-03-29T16:00Z'],
    ],
    [
      'of every other day',
      { frequency: 'Day', interval: 2, startTime: '2026-05-01T12:00:00', schedule },
      '2026-05-02T12:00Z',
      ['2026-05-03T18:00Z', '2026-05-05T18:00Z'],
    ],
    [
      'of every other week, on two days',
      {
        frequency: 'Week',
        interval: 2,
        startTime: '2026-05-06T00:00:00',
        schedule: { ...schedule, weekDays: ['Friday', 'Monday'] },
      },
      '2026-05-01T00:00Z',
      ['2026-05-08T18:00Z', '2026-05-18T18:00Z', '2026-05-22T18:00Z', '2026-06-01T18:00Z'],
    ],
    [
      'of weeks, on the day of its start',
      { frequency: 'Week', interval: 1, startTime: '2026-05-06T07:15:00' },
      '2026-05-06T07:15Z',
      ['2026-05-13T07:15Z'],
    ],
    [
      'of months that have the day',
      {
        frequency: 'Month',
        interval: 1,
        timeZone: 'E. South America Standard Time',
        schedule: { ...schedule, monthDays: [31] },
      },
      '2026-01-31T21:00Z',
      ['2026-03-31T21:00Z', '2026-05-31T21:00Z'],
    ],
    [
      'of every other month',
      {
        frequency: 'Month',
        interval: 2,
        startTime: '2026-01-15T06:00:00',
        schedule: { hours: [6], minutes: [30, 0] },
      },
      '2026-01-15T06:30Z',
      ['2026-03-15T06:00Z', '2026-03-15T06:30Z', '2026-05-15T06:00Z'],
    ],
    [
      'at an hour that is skipped, and at one that comes twice',
      {
        frequency: 'Month',
        interval: 1,
        timeZone: 'W. Europe Standard Time',
        schedule: { hours: [2], minutes: [30], monthDays: [25, 29] },
      },
      '2026-03-29T00:00Z',
      ['2026-03-29T01:30Z', '2026-04-25T00:30Z'],
    ],
    [
      'at an hour that comes twice',
      {
        frequency: 'Day',
        interval: 1,
        timeZone: 'AUS Eastern Standard Time',
        schedule: { hours: [2], minutes: [30] },
      },
      '2026-04-04T00:00Z',
      ['2026-04-04T15:30Z', '2026-04-05T16:30Z'],
    ],
  ])('%s', (_, trigger, after, fires) => {
    const next = (afterMs: number) => nextRecurrenceMs(trigger, ANCHOR_MS, afterMs);
    expect(firesOf(next, after, fires.length)).toEqual(fires);
  });
});
