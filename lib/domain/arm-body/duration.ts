import { parse, serialize } from 'tinyduration';

/** Seconds of an ISO-8601 duration such as `PT2M`; undefined where it is none, or not a fixed time. */
export function secondsOf(duration: string | undefined): number | undefined {
  if (duration === undefined) return undefined;
  try {
    const { years, months, weeks = 0, days = 0, hours = 0, minutes = 0, ...rest } = parse(duration);
    if (years || months || rest.negative) return undefined;
    return (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + (rest.seconds ?? 0);
  } catch {
    return undefined;
  }
}

/** In the unit that it is given in, however large the number: `PT120S`, `PT90M`. */
export const durationOf = (length: { seconds: number } | { minutes: number }): string =>
  serialize(length);
