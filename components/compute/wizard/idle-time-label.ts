import { formatSeconds } from '@/components/ui/format-time';

/** How long idle nodes wait before they leave. */
export const idleTimeLabel = (seconds: number): string =>
  seconds === 0 ? 'at once' : formatSeconds(seconds);
