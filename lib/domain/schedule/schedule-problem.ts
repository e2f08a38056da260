import { timeZoneOf } from '../time-zone/time-zone';
import { parseWallTime } from '../time-zone/wall-clock';
import { cronProblem } from './cron';
import { recurrenceProblems } from './recurrence-problems';
import type { Schedule } from './schedule';

export interface ScheduleProblem {
  /** Where in the schedule. */
  path: string[];
  message: string;
}

/** The first rule that a schedule breaks. */
export const scheduleProblem = (schedule: Schedule): ScheduleProblem | undefined =>
  scheduleProblems(schedule)[0];

/** All rules that a schedule breaks, at most one at each place. */
export function scheduleProblems({ trigger }: Schedule): readonly ScheduleProblem[] {
  const found: Record<string, string | undefined> = {
    timeZone: zoneProblem(trigger.timeZone),
    ...(trigger.type === 'Cron'
      ? { expression: cronProblem(trigger.expression) }
      : recurrenceProblems(trigger)),
    startTime: startProblem(trigger.startTime),
  };
  return Object.entries(found).flatMap(([field, message]) =>
    message === undefined ? [] : [{ path: ['trigger', field], message }],
  );
}

function zoneProblem(id: string): string | undefined {
  if (id === '') return 'Choose a time zone';
  return timeZoneOf(id) ? undefined : `Windows knows no time zone ${id}`;
}

/** OpenAPI 2025-12-01, `startTime`: local, to the second, without an offset. */
const startLength = 'yyyy-MM-ddTHH:mm:ss'.length;

function startProblem(startTime: string | undefined): string | undefined {
  if (startTime === undefined) return undefined;
  if (startTime.length === startLength && parseWallTime(startTime) !== undefined) return undefined;
  return 'Enter a date and a time that exist, local to the time zone and without an offset';
}
