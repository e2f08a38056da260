import { firesFrom } from './fire-times';
import { lastAction } from './last-action';
import type { Schedule, ScheduleAction } from './schedule';

export interface WeekPlan {
  from: Date;
  to: Date;
  /** When the instance is up, in order. */
  up: { from: Date; to: Date }[];
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
  const up: WeekPlan['up'] = [];
  let isUp = isUpAt(active, from);
  let since = from;
  let search = from;
  while (since < to) {
    const change = firstFire(active, isUp ? 'Stop' : 'Start', search);
    const until = change && change < to ? change : to;
    if (isUp && until > since) up.push({ from: since, to: until });
    isUp = !isUp;
    since = until;
    // What is to happen at the same moment the other way round has lost.
    search = new Date(until.getTime() + 1);
  }
  const hoursUp = up.reduce((sum, period) => sum + (+period.to - +period.from) / hour, 0);
  return { from, to, up, hoursUp, hoursOff: week / hour - hoursUp };
}

/** Whether the schedules leave it up just before that moment; it begins its life being up. */
function isUpAt(schedules: readonly Schedule[], at: Date): boolean {
  if (!schedules.some(({ action }) => action === 'Start')) return true;
  return lastAction(schedules, at)?.action !== 'Stop';
}

/** The first time, that moment or later, at which one of the schedules does it. */
function firstFire(
  schedules: readonly Schedule[],
  action: ScheduleAction,
  at: Date,
): Date | undefined {
  const fires = schedules
    .filter((schedule) => schedule.action === action)
    .flatMap((schedule) => {
      const [first] = firesFrom(schedule, at);
      return first ? [first] : [];
    });
  return fires.toSorted((a, b) => a.getTime() - b.getTime())[0];
}
