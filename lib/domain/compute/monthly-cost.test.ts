import { expect, test } from 'vitest';
import type { Schedule, ScheduleAction } from '../schedule/schedule';
import { monthlyCost } from './monthly-cost';

const at = (action: ScheduleAction, expression: string, enabled = true): Schedule => ({
  action,
  enabled,
  trigger: { type: 'Cron', timeZone: 'UTC', expression },
});
/** A Sunday, so that no day of work is under way. */
const now = new Date('2026-11-22T12:00:00Z');
const office = [at('Start', '0 8 * * 1-5'), at('Stop', '0 18 * * 1-5')];

test.each<[string, Schedule[], number | undefined]>([
  ['no schedule', [], undefined],
  ['ten hours on five days', office, (1_460 * 50) / 168],
  ['the hours of the day', [at('Start', '0 0 * * *'), at('Stop', '0 12 * * *')], 730],
  // Nobody can say when somebody starts it.
  ['a stop alone', [at('Stop', '0 18 * * *')], undefined],
  ['a start alone', [at('Start', '0 8 * * *')], undefined],
  [
    'a stop that is switched off',
    [at('Start', '0 8 * * *'), at('Stop', '0 18 * * *', false)],
    undefined,
  ],
])('%s', (_, schedules, scheduled) => {
  const cost = monthlyCost({ pricePerHour: 2, schedules }, now);
  expect(cost.alwaysOn).toBe(1_460);
  expect(cost.scheduled?.toFixed(2)).toBe(scheduled?.toFixed(2));
});

test('idle shutdown may lower it', () => {
  expect(monthlyCost({ pricePerHour: 2, schedules: office }, now).mayBeLess).toBe(false);
  const idle = { pricePerHour: 2, schedules: office, idleMinutes: 60 };
  expect(monthlyCost(idle, now).mayBeLess).toBe(true);
});
