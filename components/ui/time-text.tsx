'use client';

import { formatTime } from './format-time';

/** A time in the reader's locale, to the second when pointed at; a dash when there is none. */
export function TimeText({ value }: { value?: string | undefined }) {
  if (value === undefined || value === '') return <>—</>;
  return (
    <time dateTime={value} title={value}>
      {formatTime(value)}
    </time>
  );
}
