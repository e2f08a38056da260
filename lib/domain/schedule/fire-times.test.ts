import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySchedule } from './any-schedule.fixture';
import { lastFire, nextFires } from './fire-times';
import type { RecurrenceTrigger, Schedule } from './schedule';
import { cron, recurrence, scheduled } from './schedule.fixture';

const at = (text: string) => new Date(text);
const of = (trigger: Schedule['trigger']) => scheduled('Stop', trigger);
const shown = (fires: readonly Date[]) =>
  fires.map((fire) => fire.toISOString().replace(':00.000', ''));

const berlin = 'W. Europe Standard Time';
const sydney = 'AUS Eastern Standard Time';

describe('cron', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['0 18 * * 1-5', 'UTC', '2026-07-17T17:59:00Z', ['2026-07-17T18:00Z', '2026-07-20T18:00Z']],
    ['0 18 * * *', 'UTC', '2026-07-17T18:00:00Z', ['2026-07-18T18:00Z']],
    ['0 18 * * *', 'UTC', '2026-07-17T17:59:59.999Z', ['2026-07-17T18:00Z']],
    // Daylight saving begins and ends.
    ['0 9 * * *', berlin, '2026-03-28T00:00:00Z', ['2026-03-28T08:00Z', '2026-03-29T07:00Z']],
    ['0 9 * * *', berlin, '2026-10-24T00:00:00Z', ['2026-10-24T07:00Z', '2026-10-25T08:00Z']],
    [
      '0 9 * * *',
      'GMT Standard Time',
      '2026-03-28T00:00:00Z',
      ['2026-03-28T09:00Z', '2026-03-29T08:00Z'],
    ],
    [
      '0 9 * * *',
      'Eastern Standard Time',
      '2026-10-31T00:00:00Z',
      ['2026-10-31T13:00Z', '2026-11-01T14:00Z'],
    ],
    ['0 9 * * *', sydney, '2026-04-03T00:00:00Z', ['2026-04-03T22:00Z', '2026-04-04T23:00Z']],
    [
      '0 9 * * *',
      'New Zealand Standard Time',
      '2026-09-25T00:00:00Z',
      ['2026-09-25T21:00Z', '2026-09-26T20:00Z'],
    ],
    // The hour that is skipped, and the one that comes twice.
    ['30 2 * * *', berlin, '2026-03-28T12:00:00Z', ['2026-03-29T01:00Z', '2026-03-30T00:30Z']],
    ['30 2,14 * * *', berlin, '2026-03-28T14:00:00Z', ['2026-03-29T01:00Z', '2026-03-29T12:30Z']],
    ['30 2 * * *', berlin, '2026-10-24T12:00:00Z', ['2026-10-25T00:30Z', '2026-10-26T01:30Z']],
    ['30 2 * * *', sydney, '2026-10-02T20:00:00Z', ['2026-10-03T16:00Z', '2026-10-04T15:30Z']],
    // Half hours.
    ['0 9 * * *', 'India Standard Time', '2026-07-17T00:00:00Z', ['2026-07-17T03:30Z']],
    ['0 9 * * *', 'Newfoundland Standard Time', '2026-07-17T00:00:00Z', ['2026-07-17T11:30Z']],
    // A day of the month or one of the week.
    ['0 0 13 * 5', 'UTC', '2026-08-08T00:00:00Z', ['2026-08-13T00:00Z', '2026-08-14T00:00Z']],
    ['0 0 29 2 *', 'UTC', '2026-01-01T00:00:00Z', ['2028-02-29T00:00Z', '2032-02-29T00:00Z']],
    ['0 0 31 12 *', 'UTC', '2026-12-31T00:00:00Z', ['2027-12-31T00:00Z']],
    ['0 0 31 4 *', 'UTC', '2026-01-01T00:00:00Z', []],
    ['nonsense', 'UTC', '2026-01-01T00:00:00Z', []],
    ['*/5 * * * *', 'UTC', '2026-01-01T00:00:00Z', []],
    ['0 9 * * *', 'Europe/Berlin', '2026-01-01T00:00:00Z', []],
  ])('%s in %s after %s', (expression, timeZone, after, fires) => {
    const schedule = of(cron(expression, { timeZone }));
    expect(shown(nextFires(schedule, at(after), Math.max(fires.length, 1)))).toEqual(fires);
  });

  test('nothing fires before the start, which is local', () => {
    const schedule = of(cron('0 9 * * *', { timeZone: berlin, startTime: '2026-07-17T09:00:00' }));
    const [first] = nextFires(schedule, at('2026-01-01T00:00:00Z'), 1);
    expect(first).toEqual(at('2026-07-17T07:00:00Z'));
    expect(lastFire(schedule, at('2026-07-17T07:00:00Z'))).toBeUndefined();
    expect(lastFire(schedule, at('2026-07-17T07:00:00.001Z'))).toEqual(first);
  });
});

describe('a recurrence', () => {
  const nine = { hours: [9], minutes: [0] };
  const monday = { ...nine, weekDays: ['Monday' as const] };
  const march = '2026-03-01T00:00:00Z';
  test.each<[string, Partial<RecurrenceTrigger>, string, readonly string[]]>([
    ['each day', { frequency: 'Day', ...nine }, march, ['2026-03-01T09:00Z', '2026-03-02T09:00Z']],
    [
      'all pairs of hours and minutes, in order',
      { frequency: 'Day', hours: [17, 9], minutes: [30, 0] },
      march,
      ['2026-03-01T09:00Z', '2026-03-01T09:30Z', '2026-03-01T17:00Z', '2026-03-01T17:30Z'],
    ],
    [
      'every third day from the start',
      { frequency: 'Day', interval: 3, ...nine, startTime: '2026-02-28T10:00:00' },
      march,
      ['2026-03-03T09:00Z', '2026-03-06T09:00Z'],
    ],
    [
      'every second week from the week of the start',
      { interval: 2, ...monday, startTime: '2026-03-04T00:00:00' },
      march,
      ['2026-03-16T09:00Z', '2026-03-30T09:00Z'],
    ],
    [
      'the weekday of the start where none is given',
      { ...nine, startTime: '2026-03-04T00:00:00' },
      march,
      ['2026-03-04T09:00Z', '2026-03-11T09:00Z'],
    ],
    [
      'the time of the start where none is given',
      { frequency: 'Day', startTime: '2026-03-04T07:15:00' },
      march,
      ['2026-03-04T07:15Z', '2026-03-05T07:15Z'],
    ],
    [
      'months that have the day',
      { frequency: 'Month', monthDays: [31], ...nine },
      '2026-04-01T00:00:00Z',
      ['2026-05-31T09:00Z', '2026-07-31T09:00Z'],
    ],
    [
      'every third month',
      {
        frequency: 'Month',
        interval: 3,
        monthDays: [1],
        ...nine,
        startTime: '2026-02-01T00:00:00',
      },
      march,
      ['2026-05-01T09:00Z', '2026-08-01T09:00Z'],
    ],
    [
      'the 29th of February, across 2100',
      {
        frequency: 'Month',
        interval: 12,
        monthDays: [29],
        ...nine,
        startTime: '2096-02-01T00:00:00',
      },
      '2096-03-01T00:00:00Z',
      ['2104-02-29T09:00Z'],
    ],
    [
      'never, and found out in the end',
      { frequency: 'Month', interval: 12, monthDays: [30], startTime: '2026-02-01T00:00:00' },
      march,
      [],
    ],
    [
      'hours that pass, across the change of clocks',
      { frequency: 'Hour', interval: 12, timeZone: berlin, startTime: '2026-03-28T20:00:00' },
      '2026-03-28T12:00:00Z',
      ['2026-03-28T19:00Z', '2026-03-29T07:00Z'],
    ],
    [
      'minutes',
      { frequency: 'Minute', interval: 45, startTime: '2026-03-01T00:00:00' },
      '2026-03-01T00:00:00Z',
      ['2026-03-01T00:45Z', '2026-03-01T01:30Z'],
    ],
    [
      'the same time by the clock when it is moved in the north',
      { frequency: 'Day', ...nine, timeZone: berlin },
      '2026-03-28T00:00:00Z',
      ['2026-03-28T08:00Z', '2026-03-29T07:00Z'],
    ],
    [
      'the same in the south',
      { frequency: 'Day', ...nine, timeZone: sydney },
      '2026-10-02T12:00:00Z',
      ['2026-10-02T23:00Z', '2026-10-03T22:00Z'],
    ],
    [
      'an hour later when it is skipped',
      { frequency: 'Day', hours: [2], minutes: [30], timeZone: berlin },
      '2026-03-28T12:00:00Z',
      ['2026-03-29T01:30Z', '2026-03-30T00:30Z'],
    ],
    [
      'once when it comes twice',
      { frequency: 'Day', hours: [2], minutes: [30], timeZone: berlin },
      '2026-10-24T12:00:00Z',
      ['2026-10-25T00:30Z', '2026-10-26T01:30Z'],
    ],
  ])('%s', (_, change, after, fires) => {
    const found = nextFires(of(recurrence(change)), at(after), Math.max(fires.length, 1));
    expect(shown(found)).toEqual(fires);
  });

  test.each<[string, Partial<RecurrenceTrigger>]>([
    ['an interval of nothing', { interval: 0 }],
    ['half an interval', { interval: 0.5 }],
    ['an interval that is no number', { interval: Number.NaN }],
    ['an interval past all dates', { frequency: 'Hour', interval: Number.MAX_SAFE_INTEGER }],
    ['a start that is none', { startTime: 'soon' }],
    ['hours that no clock has', { frequency: 'Day', hours: [24, -1, 1.5, Number.NaN] }],
    ['days that no month has', { frequency: 'Month', monthDays: [0, 32, -1] }],
    ['a zone that nobody knows', { timeZone: '' }],
  ])('%s never comes', (_, change) => {
    const schedule = of(recurrence(change));
    expect(nextFires(schedule, at(march), 3)).toEqual([]);
    expect(lastFire(schedule, at(march))).toBeUndefined();
  });
});

test('the past is the future seen from there, whatever the schedule', () => {
  const moment = fc.integer({ min: Date.parse('2026-02-01'), max: Date.parse('2027-02-01') });
  fc.assert(
    fc.property(anySchedule, moment, (schedule, ms) => {
      const fires = nextFires(schedule, new Date(ms), 4);
      const before = fires.map((fire) => lastFire(schedule, fire));
      const upTo = fires.map((fire) => lastFire(schedule, new Date(fire.getTime() + 1)));
      expect(shown(fires)).toEqual(shown(fires).toSorted());
      expect(fires.every((fire) => fire.getTime() > ms)).toBe(true);
      expect(upTo).toEqual(fires);
      expect(before.slice(1)).toEqual(fires.slice(0, -1));
    }),
    { numRuns: 300 },
  );
});

test('no answer of ARM, however odd, breaks a page', () => {
  const odd = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-0, 1, 29, 31, Number.NaN));
  const oddTime = fc.oneof(
    fc.string(),
    fc.constantFrom('0000-01-01T00:00:00', '9999-12-31T23:59:59', '2026-06-31T00:00:00'),
  );
  const triggers = fc.oneof(
    fc
      .record({ expression: fc.oneof(fc.string(), fc.constant('0 9 * * *')), startTime: oddTime })
      .map(({ expression, startTime }) => cron(expression, { startTime })),
    fc
      .record({
        frequency: fc.constantFrom('Minute' as const, 'Day' as const, 'Month' as const),
        interval: odd,
        hours: fc.array(odd),
        minutes: fc.array(odd),
        monthDays: fc.array(odd),
        startTime: oddTime,
      })
      .map(recurrence),
  );
  fc.assert(
    fc.property(triggers, (trigger) => {
      const moment = at('2026-07-15T12:00:00Z');
      const found = [...nextFires(of(trigger), moment, 3), lastFire(of(trigger), moment)];
      expect(found.filter((fire) => Number.isNaN(fire?.getTime() ?? 0))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
