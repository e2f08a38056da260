import data from './time-zones.json';
import { offsetMinutes } from './wall-clock';

/** A time zone as ARM names it: by its id in Windows, with the label that Windows shows. */
export interface TimeZone {
  id: string;
  label: string;
  /** CLDR, `windowsZones`: what the rest of the world calls it. */
  iana: string;
}

/** All of Windows' zones, west to east. */
export const timeZones: readonly TimeZone[] = data;

const byId = new Map(timeZones.map((zone) => [zone.id.toLowerCase(), zone]));

/** Ids are compared without regard to case, as Windows does. */
export const timeZoneOf = (id: string): TimeZone | undefined => byId.get(id.toLowerCase());

/** What clocks in the zone show at that moment, e.g. `UTC+02:00`; nothing for an unknown zone. */
export function offsetText(id: string, at: Date): string {
  const zone = timeZoneOf(id);
  return zone ? textOf(offsetMinutes(zone.iana, at)) : '';
}

/** Labels leave out daylight saving, so that half of the year they are an hour off. */
export function labelIsOff(id: string, at: Date): boolean {
  const zone = timeZoneOf(id);
  return zone !== undefined && labelOffset(zone) !== offsetText(id, at);
}

/** "(UTC+01:00) Amsterdam" says `UTC+01:00`; "(UTC) Coordinated Universal Time" says no more. */
function labelOffset({ label }: TimeZone): string {
  const offset = label.slice(1, label.indexOf(')'));
  return offset === 'UTC' ? textOf(0) : offset;
}

function textOf(minutes: number): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map(twoDigits);
  return `UTC${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
