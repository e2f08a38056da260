import { lastAction } from './last-action';
import type { Schedule } from './schedule';
import { upPeriods, type UpPeriod } from './up-periods';

export interface WeekPlan {
  from: Date;
  to: Date;
  /** When the instance is up, in order. */
  up: UpPeriod[];
  hoursUp: number;
  hoursOff: number;
}

const hour = 60 * 60_000;
const week = 7 * 24 * hour;

/**
 * When an instance is up in the week from a moment on, if only its schedules start and stop it. The
 * schedules that are switched on say by what they did last whether it is up at first; an instance
 * that nothing starts is taken to be up, since somebody must have started it.
 */
export function weekPlan(schedules: readonly Schedule[], from: Date): WeekPlan {
  const active = schedules.filter(({ enabled }) => enabled);
  const to = new Date(from.getTime() + week);
  const up = [...upPeriods(active, { from, to }, isUpAt(active, from))];
  const hoursUp = up.reduce((sum, period) => sum + (+period.to - +period.from) / hour, 0);
  return { from, to, up, hoursUp, hoursOff: week / hour - hoursUp };
}

/** Whether the schedules leave it up just before that moment; it begins its life being up. */
function isUpAt(schedules: readonly Schedule[], at: Date): boolean {
  if (!schedules.some(({ action }) => action === 'Start')) return true;
  return lastAction(schedules, at)?.action !== 'Stop';
}
