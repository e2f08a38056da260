import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySchedule } from '../../schedule/any-schedule.fixture';
import { recurrenceFrequencies, weekdays } from '../../schedule/schedule';
import { cron, recurrence, scheduled } from '../../schedule/schedule.fixture';
import { scheduleNotations, type ScheduleRow } from './instance-form';
import {
  newScheduleRow,
  rowOf,
  scheduleOf,
  scheduleRowProblems,
  schedulesProblem,
} from './schedule-rows';

const row = (change: Partial<ScheduleRow> = {}): ScheduleRow => ({
  ...newScheduleRow('Stop', 'UTC'),
  ...change,
});
const recurring = (change: Partial<ScheduleRow> = {}) => row({ notation: 'recurrence', ...change });

test('a working day is proposed', () => {
  const rows = [newScheduleRow('Start', 'UTC'), newScheduleRow('Stop', 'UTC')];
  expect(rows.map(scheduleOf)).toEqual([
    scheduled('Start', cron('0 8 * * 1,2,3,4,5')),
    scheduled('Stop', cron('0 18 * * 1,2,3,4,5')),
  ]);
  expect(schedulesProblem(rows)).toBeUndefined();
});

describe('what a row stands for', () => {
  test.each([
    ['a time and days', row({ time: '07:05', days: ['Sunday'] }), cron('5 7 * * 0')],
    ['every day', row({ time: '18:30', days: weekdays }), cron('30 18 * * *')],
    [
      'cron between blanks',
      row({ notation: 'cron', expression: ' 0  9 1 * * ' }),
      cron('0 9 1 * *'),
    ],
    [
      'a start to the minute',
      row({ startTime: '2026-01-05T09:00', notation: 'cron', expression: '0 9 * * *' }),
      cron('0 9 * * *', { startTime: '2026-01-05T09:00:00' }),
    ],
    [
      'a recurrence, without what its unit has no use for',
      recurring({ interval: ' 2 ', hours: '9,17', minutes: '0 30', weekDays: ['Monday'] }),
      recurrence({ interval: 2, hours: [9, 17], minutes: [0, 30], weekDays: ['Monday'] }),
    ],
    ['hours that pass', recurring({ frequency: 'Hour' }), recurrence({ frequency: 'Hour' })],
    [
      'days of the month',
      recurring({ frequency: 'Month', hours: '9', monthDays: '1; 15' }),
      recurrence({ frequency: 'Month', hours: [9], minutes: [0], monthDays: [1, 15] }),
    ],
  ])('%s', (_, typed, trigger) => {
    expect(scheduleRowProblems(typed)).toEqual({});
    expect(scheduleOf(typed)).toEqual(scheduled('Stop', trigger));
  });
});

test('cron that is a weekly time is shown as one, and keeps its spelling until it changes', () => {
  const shown = rowOf(scheduled('Stop', cron('00 18 * * 1-5')));
  expect(shown).toMatchObject({ notation: 'weekly', time: '18:00' });
  expect(scheduleOf(shown).trigger).toEqual(cron('00 18 * * 1-5'));
  expect(scheduleOf({ ...shown, time: '19:00' }).trigger).toEqual(cron('0 19 * * 1,2,3,4,5'));
});

test('what was typed in one notation outlives a look at another', () => {
  const typed = row({ time: '07:05', expression: '0 9 1 * *', hours: '3', interval: '2' });
  const schedules = scheduleNotations.map((notation) => scheduleOf({ ...typed, notation }).trigger);
  expect(schedules).toEqual([
    cron('5 7 * * 1,2,3,4,5'),
    cron('0 9 1 * *'),
    recurrence({ interval: 2, hours: [3], minutes: [0], weekDays: weekdays.slice(1, -1) }),
  ]);
});

describe('at its field', () => {
  test.each<[string, ScheduleRow, keyof ScheduleRow, string]>([
    ['no time', row({ time: '' }), 'time', 'Enter a time'],
    ['hour 24', row({ time: '24:00' }), 'time', 'Enter a time'],
    ['no day', row({ days: [] }), 'days', 'at least one day'],
    ['an unknown zone', row({ timeZone: 'Mars' }), 'timeZone', 'no time zone Mars'],
    ['no zone', row({ timeZone: '' }), 'timeZone', 'Choose'],
    ['half a start', row({ startTime: '2026-01' }), 'startTime', 'a date and a time'],
    ['no cron', row({ notation: 'cron', expression: ' ' }), 'expression', 'five fields'],
    ['wrong cron', row({ notation: 'cron', expression: '0 9 * * MON' }), 'expression', 'week'],
    ['no interval', recurring({ interval: '' }), 'interval', 'whole number'],
    ['hours in words', recurring({ hours: 'nine' }), 'hours', 'from 0 to 23'],
    ['no hours', recurring({ hours: ' , ' }), 'hours', 'at least one'],
    ['minute 60', recurring({ minutes: '0, 60' }), 'minutes', 'from 0 to 59'],
    ['no day of a week', recurring({ weekDays: [] }), 'weekDays', 'at least one'],
    ['day 32', recurring({ frequency: 'Month', monthDays: '32' }), 'monthDays', 'from 1 to 31'],
  ])('%s', (_, typed, field, message) => {
    const problems = scheduleRowProblems(typed);
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toContain(message);
  });

  test('each field has its say at once', () => {
    const problems = scheduleRowProblems(row({ time: 'x', days: [], timeZone: '' }));
    expect(Object.keys(problems).toSorted()).toEqual(['days', 'time', 'timeZone']);
  });

  test('nonsense in a notation that is not shown does not matter', () => {
    const typed = row({ expression: 'x', hours: 'x', interval: 'x', monthDays: 'x' });
    expect(scheduleRowProblems(typed)).toEqual({});
  });
});

test('all rows together', () => {
  expect(schedulesProblem([row(), row({ days: [] })])).toBe('Schedule 2: Choose at least one day');
  expect(schedulesProblem([row(), row(), row(), row(), row()])).toBe('At most 4 schedules');
  expect(schedulesProblem([])).toBeUndefined();
});

test('any valid schedule survives the form', () => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      expect(scheduleRowProblems(rowOf(schedule))).toEqual({});
      expect(scheduleOf(rowOf(schedule))).toEqual(schedule);
    }),
    { numRuns: 500 },
  );
});

test('any row, once it is a schedule, stays the same schedule', () => {
  const list = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }).map((all) => all.join());
  const days = fc.subarray([...weekdays]);
  const anyRow = fc.record<ScheduleRow>({
    action: fc.constantFrom('Start', 'Stop'),
    enabled: fc.boolean(),
    timeZone: fc.constantFrom('UTC', 'Tokyo Standard Time', 'Mars'),
    notation: fc.constantFrom(...scheduleNotations),
    time: fc.constantFrom('09:00', '9:00', '23:59', '24:00', ''),
    days,
    expression: fc.constantFrom('0 9 * * 1', '0 9 * * 1-5', '0  9 1 * *', '* * * * *', 'x', ''),
    frequency: fc.constantFrom(...recurrenceFrequencies),
    interval: fc.constantFrom('1', ' 2 ', '0', '', 'x'),
    hours: list,
    minutes: list,
    weekDays: days,
    monthDays: list,
    startTime: fc.constantFrom('', '2026-01-05T09:00', '2026-01-05T09:00:30', 'x'),
  });
  fc.assert(
    fc.property(anyRow, (typed) => {
      const schedule = scheduleOf(typed);
      expect(scheduleOf(rowOf(schedule))).toEqual(schedule);
    }),
    { numRuns: 500 },
  );
});
