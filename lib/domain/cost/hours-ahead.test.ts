import { describe, expect, test } from 'vitest';
import type { Schedule, ScheduleAction } from '../schedule/schedule';
import { cron, recurrence, scheduled } from '../schedule/schedule.fixture';
import { hoursAhead, rememberedHoursAhead } from './hours-ahead';

/** A Sunday; the month from then on has 30 days and 10 hours. */
const sunday = new Date('2026-11-01T00:00:00Z');
const at = (action: ScheduleAction, expression: string, timeZone = 'UTC'): Schedule =>
  scheduled(action, cron(expression, { timeZone }));
const office = [at('Start', '0 8 * * 1-5'), at('Stop', '0 18 * * 1-5')];

describe('hours up in the month ahead', () => {
  test.each<[string, Schedule[], boolean, number]>([
    ['always, if nothing stops it', [], true, 730],
    ['never, if nothing starts it', [], false, 0],
    // Of the last of 22 working days, until 10:00, there are two hours.
    ['a working week', office, false, 21 * 10 + 2],
    ['up at first, until its first stop', office, true, 42 + 20 * 10 + 2],
    ['a stop alone, once it is stopped', [at('Stop', '0 18 * * *')], false, 0],
    ['a stop alone, while it runs', [at('Stop', '0 18 * * *')], true, 18],
    ['a start alone', [at('Start', '0 8 * * *')], false, 722],
    [
      'a stop that is switched off',
      [at('Start', '0 8 * * *'), { ...at('Stop', '0 18 * * *'), enabled: false }],
      false,
      722,
    ],
    ['once a month', [at('Start', '0 0 10 * *'), at('Stop', '0 0 12 * *')], false, 48],
    [
      'by recurrence',
      [
        scheduled('Start', recurrence({ frequency: 'Day', hours: [6], minutes: [0] })),
        scheduled('Stop', recurrence({ frequency: 'Day', hours: [9], minutes: [30] })),
      ],
      false,
      31 * 3.5,
    ],
    ['in a zone that nobody knows, as it is', [at('Stop', '0 1 * * *', 'Mars')], true, 730],
  ])('%s', (_, schedules, isUp, hours) => {
    expect(hoursAhead(schedules, isUp, sunday)).toBeCloseTo(hours, 6);
  });
});

describe('across a change of clocks', () => {
  const zone = 'W. Europe Standard Time';
  test.each([
    ['at night, an hour less in spring', '2026-03-15T08:00:00Z', 22, 6, 30 * 8 - 1],
    ['at night, an hour more in autumn', '2026-10-11T08:00:00Z', 22, 6, 30 * 8 + 1],
    ['by day, as ever', '2026-03-14T20:00:00Z', 9, 17, 30 * 8],
  ])('%s', (_, from, start, stop, hours) => {
    const schedules = [at('Start', `0 ${start} * * *`, zone), at('Stop', `0 ${stop} * * *`, zone)];
    expect(hoursAhead(schedules, false, new Date(from))).toBeCloseTo(hours, 6);
  });
});

const everyOther = (action: ScheduleAction, startTime: string) =>
  scheduled(action, recurrence({ frequency: 'Minute', interval: 2, startTime }));

test('what starts and stops without end is reckoned from its beginning', () => {
  const flicker = [
    everyOther('Start', '2026-01-01T00:00:00'),
    everyOther('Stop', '2026-01-01T00:01:00'),
  ];
  expect(hoursAhead(flicker, false, sunday)).toBeCloseTo(365, 0);
});

test('what is remembered is told apart by schedules and by state', () => {
  const hoursUp = rememberedHoursAhead(sunday);
  const answers = () => [hoursUp(office, false), hoursUp(office, true), hoursUp([], true)];
  expect(answers()).toEqual([212, 244, 730]);
  expect(answers()).toEqual([212, 244, 730]);
});
