/**
 * Azure docs, "Throttling": buckets refill at 10 writes a second; a handful at once leaves room for
 * others.
 */
export const writesAtOnce = 4;

/** Runs jobs in order, at most `limit` at once. Jobs see to their own errors. */
export async function atMost(limit: number, jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = jobs.values();
  const worker = async () => {
    for (const job of queue) await job();
  };
  await Promise.all(Array.from({ length: Math.min(limit, jobs.length) }, worker));
}
