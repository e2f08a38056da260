import { z } from 'zod';
import { isCron } from '../sim/cron-fires';
import { frequencies, scheduleActions, scheduleStatuses, weekDays } from '../sim/schedule-record';
import { ianaZone, isLocalTime } from '../sim/time-zones';

/** Azure docs, "Create and manage a compute instance": four for each instance. */
const MOST_SCHEDULES = 4;

/** What may be left out may be null as well; both come to `undefined`. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}

const inZone = {
  timeZone: optional(
    z
      .string()
      .refine((id) => ianaZone(id) !== undefined, 'It is not the id of a Windows time zone.'),
  ),
  startTime: optional(
    z.string().refine(isLocalTime, 'It has to be a local time such as 2026-05-01T08:00:00.'),
  ),
};

const cron = z.object({
  ...inZone,
  expression: z
    .string()
    .refine(isCron, 'It has to be a cron expression of five fields, of numbers, lists and ranges.'),
});

const hours = z.array(z.int().min(0).max(23)).min(1);
const minutes = z.array(z.int().min(0).max(59)).min(1);

const recurrence = z
  .object({
    ...inZone,
    frequency: z.enum(frequencies),
    interval: z.int().min(1),
    schedule: optional(
      z.object({
        hours,
        minutes,
        weekDays: optional(z.array(z.enum(weekDays))),
        monthDays: optional(z.array(z.int().min(1).max(31))),
      }),
    ),
  })
  .refine(
    ({ frequency, schedule, startTime }) =>
      frequency === 'Minute' || frequency === 'Hour' || (schedule ?? startTime) !== undefined,
    { path: ['schedule'], message: 'It has to give hours and minutes.' },
  )
  .refine(({ frequency, schedule }) => frequency === 'Week' || !schedule?.weekDays?.length, {
    path: ['schedule', 'weekDays'],
    message: 'Only a weekly recurrence has week days.',
  })
  .refine(({ frequency, schedule }) => frequency === 'Month' || !schedule?.monthDays?.length, {
    path: ['schedule', 'monthDays'],
    message: 'Only a monthly recurrence has days of the month.',
  });

const common = {
  /** Given by the service; a client sends it back with a schedule that it has read. */
  id: optional(z.string()),
  action: z.enum(scheduleActions),
  status: z.enum(scheduleStatuses).default('Enabled'),
};

const scheduleSchema = z.discriminatedUnion('triggerType', [
  z.object({ ...common, triggerType: z.literal('Cron'), cron }),
  z.object({ ...common, triggerType: z.literal('Recurrence'), recurrence }),
]);

export const schedulesSchema = z.object({
  computeStartStop: z
    .array(scheduleSchema)
    .max(MOST_SCHEDULES, `An instance has at most ${MOST_SCHEDULES} schedules.`)
    .nullish(),
});

export type WrittenSchedules = z.infer<typeof schedulesSchema>;
