/** The service writes times with seven digits and an offset: `2021-04-01T22:00:00.0000000+00:00`. */
export function serviceTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '0000+00:00');
}
