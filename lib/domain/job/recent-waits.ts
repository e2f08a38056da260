import { z } from 'zod';
import type { Job } from './job';

export const recentWaitSchema = z.object({
  /** Name of the compute, in lower case. */
  compute: z.string(),
  /** Seconds between the creation of a job and its start: half of the jobs waited no longer. */
  medianSeconds: z.number(),
  /** Jobs that this is known of. */
  jobs: z.number(),
});
/** How long the latest jobs of a compute waited for it. */
export type RecentWait = z.infer<typeof recentWaitSchema>;

/** What was true weeks ago says little of today. */
const latest = 10;

/** For each compute on which jobs have started, from jobs that may have ended since. */
export function recentWaits(jobs: readonly Job[]): RecentWait[] {
  const started = jobs.flatMap(startOf).toSorted((a, b) => b.startedMs - a.startedMs);
  const byCompute = new Map<string, Start[]>();
  for (const start of started) {
    const starts = byCompute.get(start.compute) ?? [];
    if (starts.length < latest) byCompute.set(start.compute, [...starts, start]);
  }
  return [...byCompute].map(([compute, starts]) => ({
    compute,
    medianSeconds: median(starts.map(({ seconds }) => seconds)),
    jobs: starts.length,
  }));
}

interface Start {
  /** In lower case. */
  compute: string;
  startedMs: number;
  seconds: number;
}

function startOf({ compute, createdOn = '', startedOn = '' }: Job): Start[] {
  const startedMs = Date.parse(startedOn);
  const waitedMs = startedMs - Date.parse(createdOn);
  // Not a number where either is unknown; clocks of the service may differ by a moment.
  if (compute === undefined || Number.isNaN(waitedMs)) return [];
  const seconds = Math.max(0, Math.round(waitedMs / 1_000));
  return [{ compute: compute.toLowerCase(), startedMs, seconds }];
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [below = 0, above = below] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return Math.round((below + above) / 2);
}
