import { describe, expect, test } from 'vitest';
import type { CronTrigger, Schedule } from './schedule';
import { cron, scheduled } from './schedule.fixture';
import { weekPlan } from './week-plan';

const start = (expression: string, change: Partial<CronTrigger> = {}) =>
  scheduled('Start', cron(expression, change));
const stop = (expression: string, change: Partial<CronTrigger> = {}) =>
  scheduled('Stop', cron(expression, change));
const off = (schedule: Schedule): Schedule => ({ ...schedule, enabled: false });

const monday = new Date('2026-07-13T00:00:00Z');
const hours = (schedules: readonly Schedule[], from = monday) => weekPlan(schedules, from).hoursUp;
const periods = (schedules: readonly Schedule[], from = monday) =>
  weekPlan(schedules, from).up.map((up) =>
    [up.from, up.to].map((at) => at.toISOString().slice('2026-'.length, -':00.000Z'.length)),
  );

describe('hours up in a week', () => {
  test.each<[string, readonly Schedule[], number]>([
    ['always on without a schedule', [], 168],
    ['a working week', [start('0 8 * * 1-5'), stop('0 18 * * 1-5')], 50],
    ['any order of the rows', [stop('0 18 * * 1-5'), start('0 8 * * 1-5')], 50],
    ['nights', [start('0 20 * * *'), stop('0 6 * * *')], 70],
    ['from Monday to Friday', [start('0 8 * * 1'), stop('0 18 * * 5')], 106],
    ['two pairs', [start('0 8,13 * * *'), stop('0 12,17 * * *')], 56],
    ['starts alone', [start('0 8 * * *')], 168],
    ['stops alone, until the first', [stop('0 18 * * *')], 18],
    ['what is switched off', [start('0 8 * * 1-5'), off(stop('0 18 * * 1-5'))], 168],
    [
      'nothing, once it was stopped and not begun again',
      [start('0 8 1 1 *'), stop('0 9 1 1 *')],
      0,
    ],
    [
      'all of it before schedules begin',
      [start('0 8 * * *'), stop('0 18 * * *')].map(({ action }) =>
        scheduled(action, cron('0 18 * * *', { startTime: '2027-01-01T00:00:00' })),
      ),
      168,
    ],
    ['both at once each hour', [start('0 * * * *'), stop('0 * * * *')], 84],
  ])('%s', (_, schedules, expected) => expect(hours(schedules)).toBeCloseTo(expected, 0));
});

test('what it was before the week still holds', () => {
  const nights = [start('0 20 * * 0,3'), stop('0 6 * * 1,4')];
  expect(periods(nights)).toEqual([
    ['07-13T00:00', '07-13T06:00'],
    ['07-15T20:00', '07-16T06:00'],
    ['07-19T20:00', '07-20T00:00'],
  ]);
});

test('a change at the very beginning of the week is one', () => {
  expect(periods([start('0 0 * * 1'), stop('0 6 * * 1')])).toEqual([
    ['07-13T00:00', '07-13T06:00'],
  ]);
});

test.each([
  ['begins', '2026-03-23T00:00:00Z', 9],
  ['ends', '2026-10-19T00:00:00Z', 11],
])('a day on which daylight saving %s is an hour off', (_, from, expected) => {
  const zone = { timeZone: 'W. Europe Standard Time' };
  const sundays = [start('0 0 * * 0', zone), stop('0 10 * * 0', zone)];
  expect(hours(sundays, new Date(from))).toBe(expected);
});

test('up and off make a week', () => {
  const plan = weekPlan([start('0 8 * * 1-5'), stop('30 17 * * 1-5')], monday);
  expect(plan.hoursUp + plan.hoursOff).toBe(168);
  expect(plan.to).toEqual(new Date('2026-07-20T00:00:00Z'));
});
