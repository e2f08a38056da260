import {
  recurrenceFrequencies,
  scheduleActions,
  weekdays,
  type CronTrigger,
  type RecurrenceTrigger,
  type Schedule,
} from '../schedule/schedule';
import type { Json } from './json';
import { count, counts, object, objects, oneOf, text, texts } from './read';

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

/** ARM's `schedules` read; one that neither starts nor stops at a time is left out. */
export const schedulesOf = (arm: unknown): Schedule[] =>
  armSchedulesOf(arm).flatMap((one) => scheduleOf(one) ?? []);

/** The same with what only the service says of them. */
export const serviceSchedulesOf = (arm: unknown): ServiceSchedule[] =>
  armSchedulesOf(arm).flatMap((one) => {
    const schedule = scheduleOf(one);
    if (!schedule) return [];
    const id = given(one.id);
    const provisioningStatus = given(one.provisioningStatus);
    return [
      {
        ...schedule,
        ...(id !== undefined && { id }),
        ...(provisioningStatus !== undefined && { provisioningStatus }),
      },
    ];
  });

const armSchedulesOf = (arm: unknown): Json[] => objects(object(arm).computeStartStop);

function scheduleOf({ action: written, status, cron, recurrence }: Json): Schedule | undefined {
  const action = oneOf(scheduleActions, written);
  // Which of the two is there says more than `triggerType`, whose case the SDKs do not agree on.
  const trigger = cronOf(object(cron)) ?? recurrenceOf(object(recurrence));
  return action && trigger && { action, enabled: status !== 'Disabled', trigger };
}

function cronOf(arm: Json): CronTrigger | undefined {
  const expression = text(arm.expression);
  return expression === undefined ? undefined : { type: 'Cron', ...timedOf(arm), expression };
}

function recurrenceOf(arm: Json): RecurrenceTrigger | undefined {
  const frequency = oneOf(recurrenceFrequencies, arm.frequency);
  if (!frequency) return undefined;
  const { hours, minutes, weekDays, monthDays } = object(arm.schedule);
  return {
    type: 'Recurrence',
    ...timedOf(arm),
    frequency,
    interval: count(arm.interval) ?? 1,
    hours: counts(hours),
    minutes: counts(minutes),
    weekDays: texts(weekDays).flatMap((day) => oneOf(weekdays, day) ?? []),
    monthDays: counts(monthDays),
  };
}

function timedOf({ timeZone, startTime: written }: Json) {
  const startTime = given(written);
  return { timeZone: given(timeZone) ?? 'UTC', ...(startTime !== undefined && { startTime }) };
}

/** ARM writes an empty text for what was never given. */
const given = (value: unknown): string | undefined => text(value) || undefined;
