import type { Job } from './job';

/** ARM's `JobStatus`; every other one, those that it may grow included, is of a job that goes on. */
const ended = new Set(['Completed', 'Failed', 'Canceled']);

/** Statuses in which a job has its nodes; before them it waits for some. */
const onNodes = new Set(['Running', 'Finalizing', 'CancelRequested', 'NotResponding']);

export const hasEnded = ({ status }: Pick<Job, 'status'>): boolean => ended.has(status);

export const isRunning = ({ status }: Pick<Job, 'status'>): boolean => onNodes.has(status);

export const isWaiting = (job: Pick<Job, 'status'>): boolean => !hasEnded(job) && !isRunning(job);

export interface ComputeJobs {
  running: readonly Job[];
  /** The one that has waited longest comes first. */
  waiting: readonly Job[];
}

/** The jobs that run on, or wait for, a compute of their workspace. */
export function jobsOn(jobs: readonly Job[], compute: string): ComputeJobs {
  const here = jobs.filter((job) => job.compute?.toLowerCase() === compute.toLowerCase());
  return { running: here.filter(isRunning), waiting: here.filter(isWaiting).toSorted(byAge) };
}

/** How many jobs wait for each compute, by its name in lower case: for the list of computes. */
export function queueLengths(jobs: readonly Job[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const job of jobs) {
    const compute = job.compute?.toLowerCase();
    if (compute !== undefined && isWaiting(job)) {
      lengths.set(compute, (lengths.get(compute) ?? 0) + 1);
    }
  }
  return lengths;
}

const byAge = (a: Job, b: Job): number => (a.createdOn ?? '').localeCompare(b.createdOn ?? '');
