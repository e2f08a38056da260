const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;

/** The night in which the clocks of Berlin are put forward or back. */
export interface ClockChange {
  /** A time by the clock on the wall there, so many days after that night, or before it. */
  wallTime: (days: number, hour: number, minute?: number) => Date;
}

/** At 01:00 UTC on the last Sunday of March and of October (Directive 2000/84/EC). */
export function nextClockChange(after: Date): ClockChange {
  const months = Array.from({ length: 13 }, (_, index) => after.getUTCMonth() + index);
  const changes = months.map((month) => lastSunday(after.getUTCFullYear(), month));
  const change = changes.find((at) => at > after && [2, 9].includes(at.getUTCMonth()));
  if (!change) throw new Error('Clocks change twice a year');
  const [before, since] = change.getUTCMonth() === 2 ? [1, 2] : [2, 1];
  const midnight = change.getTime() - HOUR;
  return {
    wallTime: (days, hour, minute = 0) => {
      const offset = days > 0 ? since : before;
      return new Date(midnight + days * DAY + (hour - offset + minute / 60) * HOUR);
    },
  };
}

function lastSunday(year: number, month: number): Date {
  const day = new Date(Date.UTC(year, month + 1, 0, 1));
  day.setUTCDate(day.getUTCDate() - day.getUTCDay());
  return day;
}
