import { parse } from 'tinyduration';
import { formatSeconds } from '@/components/ui/format-time';

/** An ISO-8601 duration in words; what is none is shown as it comes. */
export function durationText(value: string): string {
  try {
    const { weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0, ...calendar } = parse(value);
    // Years and months have no fixed length, and the service never writes them.
    if (calendar.years || calendar.months || calendar.negative) return value;
    return formatSeconds((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds);
  } catch {
    return value;
  }
}
