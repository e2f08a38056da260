import { formatSeconds } from '@/components/ui/format-time';
import { secondsOf } from '@/lib/domain/arm-body/duration';

/** An ISO-8601 duration in words; what is none is shown as it comes. */
export function durationText(value: string): string {
  const seconds = secondsOf(value);
  return seconds === undefined ? value : formatSeconds(seconds);
}
