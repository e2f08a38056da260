import { CronExpressionParser } from 'cron-parser';
import type { CronTrigger } from './schedule-record';
import { NEVER } from './step';
import { startMsOf, zoneOf } from './trigger-zone';

/** The first time after `afterMs` that a cron expression fires. */
export function nextCronMs(trigger: CronTrigger, afterMs: number): number {
  const startMs = startMsOf(trigger) ?? -NEVER;
  // A fire at the very start time counts, and one at `afterMs` does not.
  const currentDate = new Date(Math.max(afterMs, startMs - 1));
  try {
    const fires = CronExpressionParser.parse(trigger.expression, {
      currentDate,
      tz: zoneOf(trigger),
    });
    return fires.next().getTime();
  } catch {
    // Days such as 31 February, which the parser gives up to look for.
    return NEVER;
  }
}
