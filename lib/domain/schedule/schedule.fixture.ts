import type { CronTrigger, RecurrenceTrigger, Schedule, ScheduleAction } from './schedule';

export const cron = (expression: string, change: Partial<CronTrigger> = {}): CronTrigger => ({
  type: 'Cron',
  timeZone: 'UTC',
  expression,
  ...change,
});

export const recurrence = (change: Partial<RecurrenceTrigger>): RecurrenceTrigger => ({
  type: 'Recurrence',
  timeZone: 'UTC',
  frequency: 'Week',
  interval: 1,
  hours: [],
  minutes: [],
  weekDays: [],
  monthDays: [],
  ...change,
});

export const scheduled = (
  action: ScheduleAction,
  trigger: Schedule['trigger'],
  enabled = true,
): Schedule => ({ action, enabled, trigger });
