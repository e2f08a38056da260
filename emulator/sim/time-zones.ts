import { DateTime } from 'luxon';
import zones from '../data/windows-time-zones.json' with { type: 'json' };

/** From Windows ids, in small letters, to IANA names (Unicode CLDR, windowsZones). */
const names = new Map(Object.entries(zones).map(([id, iana]) => [id.toLowerCase(), iana]));

const DEFAULT_ZONE = 'UTC';

/** The IANA name of a Windows time zone; undefined when there is no such zone. */
export function ianaZone(id: string = DEFAULT_ZONE): string | undefined {
  return names.get(id.toLowerCase());
}

/** As schedules have it: a local time without an offset. */
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

export function isLocalTime(text: string): boolean {
  return LOCAL_TIME.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/**
 * The moment of a wall clock's time. What is skipped when clocks go forward comes as much later
 * (02:30 at 03:30), and of two that read alike when they go back the first one counts, as with
 * recurrences of Logic Apps (Azure docs: "Schedules for recurring triggers").
 */
export function momentOf(local: DateTime): DateTime {
  const [first = local] = local.getPossibleOffsets().toSorted((a, b) => +a - +b);
  return first;
}
