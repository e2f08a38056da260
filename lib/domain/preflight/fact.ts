/** What was asked for before a write: an answer, none yet, or none to be had. */
export type Fact<T> =
  | { state: 'known'; value: T }
  | { state: 'pending' }
  | { state: 'unknown'; why: string };

export const known = <T>(value: T): Fact<T> => ({ state: 'known', value });

/** The fact that a query stands for. */
export function factOf<T>({ data, error }: { data: T | undefined; error: Error | null }): Fact<T> {
  if (data !== undefined) return known(data);
  return error ? { state: 'unknown', why: error.message } : { state: 'pending' };
}
