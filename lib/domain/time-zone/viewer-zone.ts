import { findWindows } from 'windows-iana';
import { timeZoneOf } from './time-zone';

// Apart from the zones themselves: the library's whole table is for forms alone.

/** The Windows id of an IANA zone; several cities share one. */
export const windowsZoneOf = (iana: string): string | undefined =>
  findWindows(iana).find((id) => timeZoneOf(id) !== undefined);

/** The zone of whoever looks at the page, else ARM's default. */
export const zoneOfViewer = (): string =>
  windowsZoneOf(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC';
