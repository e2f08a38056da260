import type { Compute } from '@/lib/domain/compute/compute';
import type { Job } from '@/lib/domain/job/job';
import { jobsOn } from '@/lib/domain/job/job-state';
import { count } from '@/lib/domain/text/count';

/** What a deletion of clusters would do to jobs. */
interface JobsAtRisk {
  /** Those that would end. */
  running: readonly Job[];
  /** How many would have nothing left to wait for. */
  waiting: number;
}

export function jobsAtRisk(
  jobs: readonly Job[],
  computes: readonly Pick<Compute, 'name'>[],
): JobsAtRisk {
  const each = computes.map(({ name }) => jobsOn(jobs, name));
  return {
    running: each.flatMap(({ running }) => running),
    waiting: each.reduce((sum, { waiting }) => sum + waiting.length, 0),
  };
}

/** "2 running jobs will end, and 1 waiting job loses its compute" */
export function riskTitle({ running, waiting }: JobsAtRisk): string {
  const ends = running.length > 0 && `${count(running.length, 'running job')} will end`;
  const loses = waiting > 0 && `${count(waiting, 'waiting job')} will have no compute to wait for`;
  return [ends, loses].filter(Boolean).join(', and ');
}

/** "fine-tune-bert, by Dana, on 4 nodes of gpu-train" */
export function riskLine({ name, displayName = name, createdBy, nodes, compute }: Job): string {
  const by = createdBy && `by ${createdBy}`;
  const on = nodes === undefined ? `on ${compute}` : `on ${count(nodes, 'node')} of ${compute}`;
  return [displayName, by, on].filter(Boolean).join(', ');
}
