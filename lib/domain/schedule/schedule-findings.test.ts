import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySchedule } from './any-schedule.fixture';
import type { CronTrigger, Schedule } from './schedule';
import { scheduleFindings } from './schedule-findings';
import { cron, recurrence, scheduled } from './schedule.fixture';

const start = (expression: string, change: Partial<CronTrigger> = {}) =>
  scheduled('Start', cron(expression, change));
const stop = (expression: string, change: Partial<CronTrigger> = {}) =>
  scheduled('Stop', cron(expression, change));
const off = (schedule: Schedule): Schedule => ({ ...schedule, enabled: false });

const now = new Date('2026-07-15T12:00:00Z');
const workday = [start('0 8 * * 1-5'), stop('0 18 * * 1-5')];

describe('nothing is said of', () => {
  test.each<[string, readonly Schedule[]]>([
    ['no schedule', []],
    ['a working week', workday],
    ['two pairs', [...workday, start('0 10 * * 6'), stop('0 14 * * 6')]],
    ['a stop alone: people start it when they need it', [stop('0 19 * * *')]],
    ['from Monday to Friday', [start('0 8 * * 1'), stop('0 18 * * 5')]],
    ['a stop each day, for a start on some', [start('0 8 * * 1-5'), stop('0 18 * * *')]],
    ['what is switched off', [...workday, off(start('0 8 * * 1-5')), off(stop('0 8 31 2 *'))]],
  ])('%s', (_, schedules) => expect(scheduleFindings(schedules, now)).toEqual([]));
});

describe('named is', () => {
  test.each<[string, readonly Schedule[], string, readonly number[]]>([
    ['a day that never comes', [...workday, stop('0 0 31 2 *')], 'never fires', [2]],
    ['the same twice', [...workday, stop('0 18 * * 1,2,3,4,5')], 'the same', [1, 2]],
    [
      'a start without a stop',
      [start('0 8 * * *'), start('0 9 * * 6')],
      'No schedule stops',
      [0, 1],
    ],
    ['a stop that is switched off', [start('0 8 * * *'), off(stop('0 18 * * *'))], 'No sched', [0]],
    ['two at once', [start('0 8,18 * * *'), stop('0 18 * * *')], 'same minute', [0, 1]],
    [
      'two at once in two zones',
      [stop('0 18 * * *'), start('30 23 * * *', { timeZone: 'India Standard Time' })],
      'same minute',
      [0, 1],
    ],
    [
      'two that are the wrong way round',
      [start('0 18 * * 1-5'), stop('0 8 * * 1-5')],
      'night',
      [0, 1],
    ],
    ['a start while it is up', [...workday, start('0 9 * * 1-5')], 'up already', [2]],
    ['a stop while it is off', [...workday, stop('0 22 * * 1-5')], 'off already', [2]],
    [
      'an interval that is counted from nowhere',
      [scheduled('Stop', recurrence({ frequency: 'Day', interval: 2, hours: [18], minutes: [0] }))],
      'start time',
      [0],
    ],
  ])('%s', (_, schedules, text, rows) => {
    const findings = scheduleFindings(schedules, now);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'warning', rows });
    expect(findings[0]?.text).toContain(text);
  });
});

test('whatever the schedules are, findings point at those that are on', () => {
  fc.assert(
    fc.property(fc.array(anySchedule, { maxLength: 4 }), (schedules) => {
      const rows = scheduleFindings(schedules, now).flatMap((finding) => finding.rows);
      expect(rows.filter((row) => !schedules[row]?.enabled)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
