/** What a clock on the wall shows: milliseconds as if its date and time were UTC. */
export type WallTime = number;

const minute = 60_000;
const day = 24 * 60 * minute;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it. */
function formatOf(iana: string): Intl.DateTimeFormat {
  const format =
    formats.get(iana) ??
    new Intl.DateTimeFormat('en-US', { timeZone: iana, timeZoneName: 'longOffset' });
  formats.set(iana, format);
  return format;
}

/** Minutes that clocks in the zone are ahead of UTC at that moment, daylight saving and all. */
export function offsetMinutes(iana: string, at: Date): number {
  const name = formatOf(iana)
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const found = /^GMT(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)/.exec(name ?? '')?.groups;
  if (!found) return 0;
  const size = Number(found['hours']) * 60 + Number(found['minutes']);
  return found['sign'] === '-' ? -size : size;
}

export const wallTimeOf = (iana: string, at: Date): WallTime =>
  at.getTime() + offsetMinutes(iana, at) * minute;

/**
 * When the clock shows that time. Of a time that comes twice it is the first; a time that is skipped
 * is as much later as the clock was put forward, as in Azure Logic Apps ("Schedules for recurring
 * triggers": 2:30 becomes 3:30).
 */
export function instantOf(iana: string, wall: WallTime): Date {
  const [before, after] = [-day, day].map((apart) => offsetMinutes(iana, new Date(wall + apart)));
  const candidates = [before, after].map((offset = 0) => new Date(wall - offset * minute));
  const hits = candidates.filter((instant) => wallTimeOf(iana, instant) === wall);
  const [first] = hits.toSorted((a, b) => a.getTime() - b.getTime());
  return first ?? candidates[0] ?? new Date(wall);
}

const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/;

/** Reads `yyyy-MM-ddTHH:mm[:ss]`; undefined where it is none, or no such day or time. */
export function parseWallTime(text: string): WallTime | undefined {
  if (!pattern.test(text)) return undefined;
  const full = text.length === 'yyyy-MM-ddTHH:mm'.length ? `${text}:00` : text;
  const wall = Date.parse(`${full}Z`);
  // JavaScript reads the 30th of February as the 2nd of March.
  return Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(full) ? undefined : wall;
}
