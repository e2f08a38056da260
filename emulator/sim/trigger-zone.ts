import { DateTime } from 'luxon';
import { ianaZone, momentOf } from './time-zones';

interface InZone {
  timeZone?: string | undefined;
  startTime?: string | undefined;
}

export function zoneOf({ timeZone }: InZone): string {
  return ianaZone(timeZone) ?? 'UTC';
}

/** When a trigger takes effect; undefined where it says nothing of that. */
export function startMsOf(trigger: InZone): number | undefined {
  if (trigger.startTime === undefined) return undefined;
  return +momentOf(DateTime.fromISO(trigger.startTime, { zone: zoneOf(trigger) }));
}
