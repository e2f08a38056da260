import type { Schedule } from '../schedule/schedule';
import { upPeriods } from '../schedule/up-periods';
import { hoursPerMonth } from '../vm-size/vm-size';

const hour = 60 * 60_000;

/** Hours up in the month ahead, by schedules and by whether it is up at first. */
export type HoursUp = (schedules: readonly Schedule[], isUp: boolean) => number;

/** More than a start and a stop in every hour: beyond that the rest goes on like what came before. */
const mostPeriods = 800;

/**
 * For how many hours of the month from now on an instance is up, if nobody but its schedules starts
 * or stops it.
 */
export function hoursAhead(schedules: readonly Schedule[], isUp: boolean, now: Date): number {
  const end = new Date(now.getTime() + hoursPerMonth * hour);
  let up = 0;
  let periods = 0;
  for (const { from, to } of upPeriods(schedules, { from: now, to: end }, isUp)) {
    up += to.getTime() - from.getTime();
    periods += 1;
    if (periods >= mostPeriods) {
      return (up / (to.getTime() - now.getTime())) * hoursPerMonth;
    }
  }
  return up / hour;
}

/** The same, once for all instances that have the same schedules: many do, by policy. */
export function rememberedHoursAhead(now: Date): HoursUp {
  const known = new Map<string, number>();
  return (schedules, isUp) => {
    const key = JSON.stringify([schedules, isUp]);
    const hours = known.get(key) ?? hoursAhead(schedules, isUp, now);
    known.set(key, hours);
    return hours;
  };
}
