import * as fc from 'fast-check';
import { timeZones } from '../time-zone/time-zone';
import { recurrenceFrequencies, scheduleActions, weekdays, type Schedule } from './schedule';
import { cron, recurrence } from './schedule.fixture';

const few = (values: fc.Arbitrary<number>) =>
  fc.uniqueArray(values, { minLength: 1, maxLength: 3 });
const between = (min: number, max: number) => fc.integer({ min, max });

const timed = fc.record(
  {
    timeZone: fc.constantFrom(...timeZones.map(({ id }) => id)),
    startTime: fc.constantFrom('2026-01-15T10:20:00', '2025-11-01T00:00:00', '2024-02-29T23:59:30'),
  },
  { requiredKeys: ['timeZone'] },
);

const field = (min: number, max: number) =>
  fc.oneof(
    fc.constant('*'),
    few(between(min, max)).map((numbers) => numbers.join(',')),
    fc
      .tuple(between(min, max), between(min, max))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)].join('-')),
  );

const expressions = fc
  .tuple(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 6))
  .map((fields) => fields.join(' '));
const weeklyExpressions = fc
  .tuple(between(0, 59), between(0, 23), field(0, 6))
  .map(([minute, hour, days]) => `${minute} ${hour} * * ${days}`);

const crons = fc
  .tuple(fc.oneof(expressions, weeklyExpressions), timed)
  .map(([expression, rest]) => cron(expression, rest));

const recurrences = fc
  .record({
    timed,
    frequency: fc.constantFrom(...recurrenceFrequencies),
    interval: between(1, 16),
    hours: few(between(0, 23)),
    minutes: few(between(0, 59)),
    weekDays: fc.subarray([...weekdays], { minLength: 1 }),
    monthDays: few(between(1, 31)),
  })
  .map(({ timed: rest, frequency, interval, hours, minutes, weekDays, monthDays }) =>
    recurrence({
      ...rest,
      frequency,
      interval,
      ...(['Day', 'Week', 'Month'].includes(frequency) && { hours, minutes }),
      ...(frequency === 'Week' && { weekDays }),
      ...(frequency === 'Month' && { monthDays }),
    }),
  );

/** Schedules that keep to all rules. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  action: fc.constantFrom(...scheduleActions),
  enabled: fc.boolean(),
  trigger: fc.oneof(crons, recurrences),
});
