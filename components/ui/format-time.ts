// Making a formatter costs far more than using it, and a list shows a thousand times.
const local = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** A time of the service in the reader's locale and zone; what is no time is shown as it comes. */
export function formatTime(value: string, format: Intl.DateTimeFormat = local): string {
  const time = Date.parse(value);
  return Number.isNaN(time) ? value : format.format(time);
}

/** How long ago: "now", "12 seconds ago", "5 minutes ago", "3 hours ago", "2 days ago". */
export function formatAge(ageMs: number): string {
  const seconds = Math.max(0, Math.floor(ageMs / 1_000));
  if (seconds < 60) return relative.format(-seconds, 'second');
  if (seconds < 3_600) return relative.format(-Math.floor(seconds / 60), 'minute');
  if (seconds < 86_400) return relative.format(-Math.floor(seconds / 3_600), 'hour');
  return relative.format(-Math.floor(seconds / 86_400), 'day');
}
