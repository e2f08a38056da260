import { CronExpressionParser } from 'cron-parser';
import type { CronTrigger } from './schedule-record';
import { NEVER } from './step';
import { startMsOf, zoneOf } from './trigger-zone';

/** The docs tell of numbers, lists and ranges in five fields, with Sunday as 0. */
const FIELD = /^(?:\*|\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)$/;

/** Does the service read an expression? (Azure docs: "Create and manage a compute instance") */
export function isCron(expression: string): boolean {
  const fields = expression.trim().split(/\s+/);
  const [, , , , weekDay = ''] = fields;
  if (fields.length !== 5 || !fields.every((field) => FIELD.test(field))) return false;
  if (weekDay.includes('7')) return false;
  try {
    CronExpressionParser.parse(expression.trim());
    return true;
  } catch {
    return false;
  }
}

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
