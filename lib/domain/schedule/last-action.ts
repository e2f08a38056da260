import { lastFire } from './fire-times';
import type { Schedule, ScheduleAction } from './schedule';

export interface ScheduledAction {
  action: ScheduleAction;
  at: Date;
}

/** The latest that any of the schedules did before a moment. */
export function lastAction(
  schedules: readonly Schedule[],
  before: Date,
): ScheduledAction | undefined {
  const done = schedules.flatMap((schedule) => {
    const at = lastFire(schedule, before);
    return at ? [{ action: schedule.action, at }] : [];
  });
  return done.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
}
