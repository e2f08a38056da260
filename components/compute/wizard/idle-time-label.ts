import { formatSeconds } from '@/lib/domain/text/format-seconds';

/** How long idle nodes wait before they leave. */
export const idleTimeLabel = (seconds: number): string =>
  seconds === 0 ? 'at once' : formatSeconds(seconds);
