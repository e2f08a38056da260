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
export const jobsOn = (jobs: readonly Job[], compute: string): ComputeJobs =>
  jobsByCompute(jobs).get(compute.toLowerCase()) ?? noJobs;

/** How many jobs wait for each compute, by its name in lower case: for the list of computes. */
export const queueLengths = (jobs: readonly Job[]): ReadonlyMap<string, number> =>
  new Map(
    [...jobsByCompute(jobs)].flatMap(([compute, { waiting }]) =>
      waiting.length > 0 ? [[compute, waiting.length]] : [],
    ),
  );

const noJobs: ComputeJobs = { running: [], waiting: [] };
const known = new WeakMap<readonly Job[], ReadonlyMap<string, ComputeJobs>>();

/** Reckoned once for a list of jobs: thousands of computes may ask it for theirs. */
function jobsByCompute(jobs: readonly Job[]): ReadonlyMap<string, ComputeJobs> {
  const byCompute = known.get(jobs) ?? grouped(jobs);
  known.set(jobs, byCompute);
  return byCompute;
}

function grouped(jobs: readonly Job[]): ReadonlyMap<string, ComputeJobs> {
  const groups = new Map<string, Job[]>();
  for (const job of jobs) {
    const compute = job.compute?.toLowerCase();
    if (compute === undefined) continue;
    const group = groups.get(compute);
    if (group) group.push(job);
    else groups.set(compute, [job]);
  }
  return new Map(
    [...groups].map(([compute, here]) => [
      compute,
      { running: here.filter(isRunning), waiting: here.filter(isWaiting).toSorted(byAge) },
    ]),
  );
}

const byAge = (a: Job, b: Job): number => (a.createdOn ?? '').localeCompare(b.createdOn ?? '');
