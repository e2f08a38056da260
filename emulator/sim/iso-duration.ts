import { parse } from 'tinyduration';

const SECOND = 1000;
const DAY_SECONDS = 86_400;

/** Length of an ISO 8601 duration of weeks, days or less; undefined for anything else. */
export function durationMs(duration: string): number | undefined {
  try {
    const { negative, years, months, weeks = 0, days = 0, ...time } = parse(duration);
    // A year or a month has no length of its own.
    if (negative || years !== undefined || months !== undefined) return undefined;
    const { hours = 0, minutes = 0, seconds = 0 } = time;
    const whole = (weeks * 7 + days) * DAY_SECONDS + hours * 3600 + minutes * 60 + seconds;
    return Math.round(whole * SECOND);
  } catch {
    return undefined;
  }
}
