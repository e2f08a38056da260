const shown = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
} as const;

/** A time on the wall of a zone in the page's language; without one, in the reader's zone. */
export function fireTimeParts(at: Date, iana?: string): Record<keyof typeof shown, string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...shown,
    hourCycle: 'h23',
    ...(iana !== undefined && { timeZone: iana }),
  });
  const found = format.formatToParts(at);
  const read = (wanted: Intl.DateTimeFormatPartTypes): string =>
    found.find(({ type }) => type === wanted)?.value ?? '';
  return {
    weekday: read('weekday'),
    day: read('day'),
    month: read('month'),
    hour: read('hour'),
    minute: read('minute'),
  };
}

/** "Mon 23 Nov, 08:00": put together here, as browsers differ in the commas. */
export function fireTimeText(at: Date, iana?: string): string {
  const { weekday, day, month, hour, minute } = fireTimeParts(at, iana);
  return `${weekday} ${day} ${month}, ${hour}:${minute}`;
}
