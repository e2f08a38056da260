import { z } from 'zod';

export const scheduleActions = ['Start', 'Stop'] as const;
export type ScheduleAction = (typeof scheduleActions)[number];

export const recurrenceFrequencies = ['Minute', 'Hour', 'Day', 'Week', 'Month'] as const;
export type RecurrenceFrequency = (typeof recurrenceFrequencies)[number];

/** As ARM spells them; the week begins on the Sunday that cron counts as 0. */
export const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** Azure docs, "Create and manage a compute instance": four for each instance. */
export const maxSchedules = 4;

const timed = z.object({
  /** A Windows time-zone id, e.g. `W. Europe Standard Time`; ARM's default is `UTC`. */
  timeZone: z.string(),
  /** Wall-clock time in that zone, `yyyy-MM-ddTHH:mm:ss` without an offset. */
  startTime: z.string().optional(),
});

export const cronTriggerSchema = timed.extend({
  type: z.literal('Cron'),
  /** Five fields: minute, hour, day of the month, month, day of the week. */
  expression: z.string(),
});
export type CronTrigger = z.infer<typeof cronTriggerSchema>;

/** A recurrence as Logic Apps have it. */
export const recurrenceTriggerSchema = timed.extend({
  type: z.literal('Recurrence'),
  frequency: z.enum(recurrenceFrequencies),
  interval: z.number(),
  /** Empty lists say nothing, as if left out. */
  hours: z.array(z.number()),
  minutes: z.array(z.number()),
  weekDays: z.array(z.enum(weekdays)),
  monthDays: z.array(z.number()),
});
export type RecurrenceTrigger = z.infer<typeof recurrenceTriggerSchema>;

/**
 * When an instance is started or stopped by itself. This is only its shape, as lists read it; what a
 * new one has to keep to is in `schedule-rules`.
 */
export const scheduleSchema = z.object({
  action: z.enum(scheduleActions),
  enabled: z.boolean(),
  trigger: z.discriminatedUnion('type', [cronTriggerSchema, recurrenceTriggerSchema]),
});
export type Schedule = z.infer<typeof scheduleSchema>;
