import { z } from 'zod';

/** DURATION of GNU `timeout`: a decimal number and s (the default), m, h or d. */
export const scriptTimeoutSchema = z
  .string()
  .regex(/^(?=.*[1-9])\d{1,6}(\.\d{1,3})?[smhd]?$/, 'A number and s, m, h or d, such as 15m');

const secondsIn = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3_600],
  ['d', 86_400],
]);

/** Seconds of a timeout such as `1.5h`; undefined where it is none. */
export function timeoutSeconds(timeout: string): number | undefined {
  const [, number, unit = 's'] = /^(\d+(?:\.\d+)?)([smhd])?$/.exec(timeout) ?? [];
  const factor = secondsIn.get(unit);
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}
