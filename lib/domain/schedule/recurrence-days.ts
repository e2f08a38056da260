import type { WallTime } from '../time-zone/wall-clock';
import { weekdays, type RecurrenceTrigger } from './schedule';

const dayLength = 24 * 60 * 60_000;

/** Days since 1970-01-01 on the wall. */
export const dayNumberOf = (wall: WallTime): number => Math.floor(wall / dayLength);

export const wallTimeAt = (dayNumber: number, hour: number, minute: number): WallTime =>
  dayNumber * dayLength + (hour * 60 + minute) * 60_000;

/** 1970-01-01 was a Thursday. */
const weekdayOf = (dayNumber: number): number => (((dayNumber + 4) % 7) + 7) % 7;

/** Weeks begin on Sunday, as ARM's list of days does; the service does not say. */
const weekNumberOf = (dayNumber: number): number => Math.floor((dayNumber + 4) / 7);

const monthNumberOf = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();

const dateOf = (dayNumber: number): Date => new Date(dayNumber * dayLength);

/** Whether a recurrence by days, weeks or months, counted from its first day, has that day. */
export function hasDay(trigger: RecurrenceTrigger, first: number, day: number): boolean {
  const { frequency, interval, weekDays, monthDays } = trigger;
  if (day < first) return false;
  if (frequency === 'Day') return (day - first) % interval === 0;
  if (frequency === 'Week') {
    const days = weekDays.length > 0 ? weekDays.map((name) => weekdays.indexOf(name)) : undefined;
    const isDay = days?.includes(weekdayOf(day)) ?? weekdayOf(day) === weekdayOf(first);
    return isDay && (weekNumberOf(day) - weekNumberOf(first)) % interval === 0;
  }
  const date = dateOf(day);
  const start = dateOf(first);
  const days = monthDays.length > 0 ? monthDays : [start.getUTCDate()];
  return (
    days.includes(date.getUTCDate()) &&
    (monthNumberOf(date) - monthNumberOf(start)) % interval === 0
  );
}
