import { timeZoneOf } from '../time-zone/time-zone';
import { cronFiresBefore, cronFiresFrom } from './cron-fires';
import { recurrenceFiresBefore, recurrenceFiresFrom } from './recurrence-fires';
import type { Schedule } from './schedule';

// Whether a schedule is switched on is the caller's matter: a form shows what it would do.

/** The next times after a moment, fewer where there are no more; none for one that makes no sense. */
export function nextFires(schedule: Schedule, after: Date, count: number): Date[] {
  const fires: Date[] = [];
  if (count < 1) return fires;
  for (const fire of firesFrom(schedule, new Date(after.getTime() + 1))) {
    fires.push(fire);
    if (fires.length >= count) break;
  }
  return fires;
}

/** The latest time before a moment. */
export function lastFire(schedule: Schedule, before: Date): Date | undefined {
  const [last] = firesBefore(schedule, before);
  return last;
}

/** The times from a moment on, in order and without end; the moment itself counts. */
export function firesFrom({ trigger }: Schedule, from: Date): Iterable<Date> {
  const zone = timeZoneOf(trigger.timeZone);
  if (!zone) return [];
  return trigger.type === 'Cron'
    ? cronFiresFrom(trigger, zone.iana, from)
    : recurrenceFiresFrom(trigger, zone.iana, from);
}

function firesBefore({ trigger }: Schedule, before: Date): Iterable<Date> {
  const zone = timeZoneOf(trigger.timeZone);
  if (!zone) return [];
  return trigger.type === 'Cron'
    ? cronFiresBefore(trigger, zone.iana, before)
    : recurrenceFiresBefore(trigger, zone.iana, before);
}
