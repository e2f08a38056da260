import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySchedule } from './any-schedule.fixture';
import type { RecurrenceTrigger, Schedule } from './schedule';
import { cron, recurrence, scheduled } from './schedule.fixture';
import { scheduleProblem, scheduleProblems } from './schedule-problem';
import { newSchedulesSchema } from './schedule-rules';

const daily = (change: Partial<RecurrenceTrigger> = {}) =>
  recurrence({ frequency: 'Day', hours: [9], minutes: [0], ...change });
const weekly = (change: Partial<RecurrenceTrigger> = {}) =>
  daily({ frequency: 'Week', weekDays: ['Monday'], ...change });
const monthly = (change: Partial<RecurrenceTrigger> = {}) =>
  daily({ frequency: 'Month', monthDays: [1], ...change });
const hourly = (change: Partial<RecurrenceTrigger> = {}) =>
  recurrence({ frequency: 'Hour', ...change });

describe('accepted', () => {
  test.each<[string, Schedule['trigger']]>([
    ['cron', cron('0 18 * * *')],
    ['a zone in another case', cron('0 18 * * *', { timeZone: 'pacific standard time' })],
    ['a start', cron('0 18 * * *', { startTime: '2021-04-23T01:30:00' })],
    ['a day', daily()],
    ['all hours and minutes', daily({ hours: [0, 23], minutes: [0, 59] })],
    ['days of a week', weekly({ weekDays: ['Sunday', 'Saturday'] })],
    ['the day of the start', weekly({ weekDays: [], startTime: '2026-01-05T00:00:00' })],
    ['days of a month', monthly({ monthDays: [1, 31] })],
    ['the date of the start', monthly({ monthDays: [], startTime: '2026-01-05T00:00:00' })],
    ['hours without a time', hourly({ interval: 12_000 })],
    ['the longest interval of minutes', hourly({ frequency: 'Minute', interval: 72_000 })],
    ['the longest interval of days', daily({ interval: 500 })],
    ['the longest interval of weeks', weekly({ interval: 71 })],
    ['the longest interval of months', monthly({ interval: 16 })],
  ])('%s', (_, trigger) => expect(scheduleProblem(scheduled('Stop', trigger))).toBeUndefined());
});

describe('refused', () => {
  test.each<[string, Schedule['trigger'], string, string]>([
    ['no zone', cron('0 18 * * *', { timeZone: '' }), 'timeZone', 'Choose a time zone'],
    ['an IANA zone', cron('0 18 * * *', { timeZone: 'Europe/Berlin' }), 'timeZone', 'no time zone'],
    ['steps', cron('*/5 * * * *'), 'expression', 'Minute: steps'],
    ['a start with an offset', daily({ startTime: '2026-01-05T00:00:00Z' }), 'startTime', 'offset'],
    ['a start to the minute', daily({ startTime: '2026-01-05T00:00' }), 'startTime', 'a time'],
    [
      'a day that is none',
      cron('0 1 * * *', { startTime: '2026-02-30T00:00:00' }),
      'startTime',
      '',
    ],
    ['no interval', daily({ interval: Number.NaN }), 'interval', 'whole number'],
    ['half an interval', daily({ interval: 1.5 }), 'interval', 'whole number'],
    ['an interval of 0', daily({ interval: 0 }), 'interval', 'At least 1'],
    ['501 days', daily({ interval: 501 }), 'interval', 'At most 500 days'],
    ['72 weeks', weekly({ interval: 72 }), 'interval', 'At most 71 weeks'],
    ['17 months', monthly({ interval: 17 }), 'interval', 'At most 16 months'],
    ['hour 24', daily({ hours: [9, 24] }), 'hours', 'from 0 to 23'],
    ['hour -1', daily({ hours: [-1] }), 'hours', 'from 0 to 23'],
    ['no hour', daily({ hours: [] }), 'hours', 'at least one hour'],
    ['minute 60', daily({ minutes: [60] }), 'minutes', 'from 0 to 59'],
    ['no minute', weekly({ minutes: [] }), 'minutes', 'at least one minute'],
    ['a minute that is no number', daily({ minutes: [Number.NaN] }), 'minutes', 'whole numbers'],
    ['times by the hour', hourly({ minutes: [30] }), 'minutes', 'Only for a recurrence by days'],
    ['week days by the day', daily({ weekDays: ['Monday'] }), 'weekDays', 'by weeks'],
    ['no day of a week', weekly({ weekDays: [] }), 'weekDays', 'at least one day'],
    ['month days by the week', weekly({ monthDays: [1] }), 'monthDays', 'by months'],
    ['day 0', monthly({ monthDays: [0] }), 'monthDays', 'from 1 to 31'],
    ['day 32', monthly({ monthDays: [32] }), 'monthDays', 'from 1 to 31'],
    ['a day from the end', monthly({ monthDays: [-1] }), 'monthDays', 'from 1 to 31'],
    ['no day of a month', monthly({ monthDays: [] }), 'monthDays', 'at least one day'],
  ])('%s', (_, trigger, field, message) => {
    const problems = scheduleProblems(scheduled('Stop', trigger));
    expect(problems.map(({ path }) => path)).toEqual([['trigger', field]]);
    expect(problems[0]?.message).toContain(message);
  });
});

test('a request says which schedule is wrong, and where', () => {
  const { error } = newSchedulesSchema.safeParse([
    scheduled('Start', cron('0 9 * * *')),
    scheduled('Stop', daily({ hours: [25] })),
  ]);
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['1.trigger.hours']);
});

test('there are four at most', () => {
  const one = scheduled('Stop', cron('0 18 * * *'));
  expect(newSchedulesSchema.safeParse([one, one, one, one]).success).toBe(true);
  expect(newSchedulesSchema.safeParse([one, one, one, one, one]).success).toBe(false);
});

test('what the other tests take for valid is', () => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      expect(scheduleProblems(schedule)).toEqual([]);
    }),
  );
});
