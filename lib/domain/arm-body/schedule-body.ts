import { z } from 'zod';
import {
  recurrenceFrequencies,
  scheduleActions,
  weekdays,
  type CronTrigger,
  type RecurrenceTrigger,
  type Schedule,
} from '../schedule/schedule';
import type { Json } from './json';
import { listOf, number, text } from './lenient';

/** A schedule as the service keeps it. */
export interface ServiceSchedule extends Schedule {
  id?: string;
  /** `Completed`, `Provisioning`, `Failed`, or what the service may add. */
  provisioningStatus?: string;
}

/** ARM's `schedules` of an instance. */
export const scheduleBodyOf = (schedules: readonly Schedule[]): Json => ({
  computeStartStop: schedules.map(({ action, enabled, trigger }) => ({
    action,
    status: enabled ? 'Enabled' : 'Disabled',
    triggerType: trigger.type,
    ...(trigger.type === 'Cron'
      ? { cron: cronBody(trigger) }
      : { recurrence: recurrenceBody(trigger) }),
  })),
});

const timedBody = ({ timeZone, startTime }: CronTrigger | RecurrenceTrigger): Json => ({
  timeZone,
  ...(startTime !== undefined && { startTime }),
});

const cronBody = (trigger: CronTrigger): Json => ({
  ...timedBody(trigger),
  expression: trigger.expression,
});

function recurrenceBody(trigger: RecurrenceTrigger): Json {
  const { frequency, interval, hours, minutes, weekDays, monthDays } = trigger;
  const isBare = [hours, minutes, weekDays, monthDays].every((list) => list.length === 0);
  return {
    ...timedBody(trigger),
    frequency,
    interval,
    // OpenAPI 2025-12-01, `ComputeRecurrenceSchedule`: hours and minutes are there where it is.
    ...(!isBare && {
      schedule: {
        hours,
        minutes,
        ...(weekDays.length > 0 && { weekDays }),
        ...(monthDays.length > 0 && { monthDays }),
      },
    }),
  };
}

const numbers = listOf(z.number());
const timed = { timeZone: text, startTime: text };
const cronSchema = z.object({ ...timed, expression: z.string() });
const recurrenceSchema = z.object({
  ...timed,
  frequency: z.enum(recurrenceFrequencies),
  interval: number,
  schedule: z
    .object({
      hours: numbers,
      minutes: numbers,
      weekDays: listOf(z.enum(weekdays)),
      monthDays: numbers,
    })
    .catch({ hours: [], minutes: [], weekDays: [], monthDays: [] }),
});

const armSchedule = z.object({
  id: text,
  provisioningStatus: text,
  action: z.enum(scheduleActions),
  status: text,
  cron: cronSchema.optional().catch(undefined),
  recurrence: recurrenceSchema.optional().catch(undefined),
});
const armSchedules = z.object({ computeStartStop: listOf(armSchedule) });

/** ARM's `schedules` read; one that neither starts nor stops at a time is left out. */
export function serviceSchedulesOf(arm: unknown): ServiceSchedule[] {
  const { data } = armSchedules.safeParse(arm);
  return (data?.computeStartStop ?? []).flatMap((one) => {
    const trigger = triggerOf(one);
    if (!trigger) return [];
    const { id, provisioningStatus, action, status } = one;
    return [
      {
        ...(id !== undefined && { id }),
        ...(provisioningStatus !== undefined && { provisioningStatus }),
        action,
        enabled: status !== 'Disabled',
        trigger,
      },
    ];
  });
}

/** The same without what only the service says of them. */
export const schedulesOf = (arm: unknown): Schedule[] =>
  serviceSchedulesOf(arm).map(({ action, enabled, trigger }) => ({ action, enabled, trigger }));

// Which of the two is there says more than `triggerType`, whose case the SDKs do not agree on.
function triggerOf({
  cron,
  recurrence,
}: z.infer<typeof armSchedule>): Schedule['trigger'] | undefined {
  if (cron) return { type: 'Cron', ...timedOf(cron), expression: cron.expression };
  if (!recurrence) return undefined;
  const { frequency, interval = 1, schedule } = recurrence;
  return { type: 'Recurrence', ...timedOf(recurrence), frequency, interval, ...schedule };
}

const timedOf = ({
  timeZone = 'UTC',
  startTime,
}: {
  timeZone?: string | undefined;
  startTime?: string | undefined;
}) => ({
  timeZone,
  ...(startTime !== undefined && { startTime }),
});
