import { Cron } from 'croner';
import { parseWallTime, instantOf } from '../time-zone/wall-clock';
import { cronFields, cronProblem } from './cron';
import type { CronTrigger } from './schedule';

/** Croner looks from whole second to whole second, on either side of a moment. */
const second = 1000;

/** The times from a moment on, in order; the moment itself counts. */
export function* cronFiresFrom(trigger: CronTrigger, iana: string, from: Date): Generator<Date> {
  const start = startOf(trigger, iana);
  const cron = cronOf(trigger, iana);
  if (!cron || start === undefined) return;
  const first = Math.max(from.getTime(), start);
  let next = cron.nextRun(new Date(Math.ceil(first / second) * second - second));
  while (next) {
    yield next;
    next = cron.nextRun(next);
  }
}

/** The times before a moment, the latest first. */
export function* cronFiresBefore(
  trigger: CronTrigger,
  iana: string,
  before: Date,
): Generator<Date> {
  const start = startOf(trigger, iana);
  const cron = cronOf(trigger, iana);
  if (!cron || start === undefined) return;
  let [last] = cron.previousRuns(1, new Date(Math.ceil(before.getTime() / second) * second));
  while (last && last.getTime() >= start) {
    yield last;
    [last] = cron.previousRuns(1, last);
  }
}

/** Without a start time it has always been on; undefined where the start cannot be read. */
function startOf({ startTime }: CronTrigger, iana: string): number | undefined {
  if (startTime === undefined) return Number.NEGATIVE_INFINITY;
  const wall = parseWallTime(startTime);
  return wall === undefined ? undefined : instantOf(iana, wall).getTime();
}

/**
 * Whatever names its hours fires once on a day on which the clock is moved, late rather than never.
 * A day of the month and one of the week together mean either, as in Vixie's cron.
 */
function cronOf({ expression }: CronTrigger, timezone: string): Cron | undefined {
  if (cronProblem(expression) !== undefined) return undefined;
  return new Cron(cronFields(expression).join(' '), {
    timezone,
    mode: '5-part',
    domAndDow: false,
    fixedTimeRule: 'no-wildcard',
    paused: true,
  });
}
