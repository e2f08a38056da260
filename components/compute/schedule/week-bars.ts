import { instantOf, wallTimeOf } from '@/lib/domain/time-zone/wall-clock';
import { fireTimeParts } from './fire-time-text';

interface Span {
  from: Date;
  to: Date;
}

export interface DayBar {
  /** "Mon 23 Nov" */
  day: string;
  /** When it is up, in minutes of the day by the clock on the wall. */
  up: readonly { from: number; to: number }[];
  /** "08:00 to 18:00" */
  words: string;
}

export const dayMinutes = 24 * 60;
const minuteMs = 60_000;
const dayMs = dayMinutes * minuteMs;

/** When the day began that it is in a zone. */
export const dayStart = (at: Date, iana: string): Date =>
  instantOf(iana, Math.floor(wallTimeOf(iana, at) / dayMs) * dayMs);

/** Minutes since then by the clock on the wall. */
export const minuteOfDay = (at: Date, iana: string): number =>
  Math.floor((wallTimeOf(iana, at) % dayMs) / minuteMs);

/** A week of seven days on the wall of a zone, beginning where the plan does. */
export function weekBars(plan: Span & { up: readonly Span[] }, iana: string): DayBar[] {
  const first = wallTimeOf(iana, plan.from);
  const spans = plan.up.map(({ from, to }) => ({
    from: wallTimeOf(iana, from),
    // In a week that is an hour longer than others, the plan ends before its last day does.
    to: to.getTime() === plan.to.getTime() ? Infinity : wallTimeOf(iana, to),
  }));
  return Array.from({ length: 7 }, (_, index) => {
    const start = first + index * dayMs;
    const up = spans
      .map(({ from, to }) => ({
        from: Math.max(0, Math.floor((from - start) / minuteMs)),
        to: Math.min(dayMinutes, Math.floor((to - start) / minuteMs)),
      }))
      .filter(({ from, to }) => from < to);
    const { weekday, day, month } = fireTimeParts(new Date(start), 'UTC');
    return { day: `${weekday} ${day} ${month}`, up, words: upText(up) };
  });
}

function upText(up: DayBar['up']): string {
  if (up.length === 0) return 'off';
  if (up.some(({ from, to }) => from === 0 && to === dayMinutes)) return 'up all day';
  return up.map(({ from, to }) => `up ${clockText(from)} to ${clockText(to)}`).join(', ');
}

/** 1440 is the end of the day, 24:00. */
function clockText(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map(twoDigits).join(':');
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');
