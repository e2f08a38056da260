import { expect, test } from 'vitest';
import type { Schedule } from '@/lib/domain/schedule/schedule';
import { sharedIdle, sharedSchedules } from './shared-settings';

const stop = (expression: string): Schedule => ({
  action: 'Stop',
  enabled: true,
  trigger: { type: 'Cron', timeZone: 'UTC', expression },
});
const evening = stop('0 18 * * *');

test.each<[string, (Schedule[] | undefined)[], number]>([
  ['one', [[evening]], 1],
  ['two alike', [[evening], [stop('0 18 * * *')]], 1],
  ['two that differ', [[evening], [stop('0 19 * * *')]], 0],
  ['one of them has none', [[evening], undefined], 0],
  ['none at all', [undefined, []], 0],
])('schedules of %s', (_, each, length) => {
  const instances = each.map((schedules) => (schedules ? { schedules } : {}));
  expect(sharedSchedules(instances)).toHaveLength(length);
});

test.each<[string, (number | undefined)[], boolean]>([
  ['one', [60], true],
  ['two alike', [90, 90], true],
  ['two that differ', [60, 90], false],
  ['one of them has none', [60, undefined], false],
  ['none at all', [undefined], false],
])('idle shutdown of %s', (_, each, enabled) => {
  const instances = each.map((idleMinutes) => (idleMinutes === undefined ? {} : { idleMinutes }));
  expect(sharedIdle(instances).enabled).toBe(enabled);
});
