import { nodesOf, type Demand } from './demand';
import type { Finding, ScalingEvidence } from './evidence';
import { count } from '../text/count';

/** What the queue says: a job that can never start, or a cluster that is as large as it may be. */
export function jobFindings({ cluster }: ScalingEvidence, { waiting, room }: Demand): Finding[] {
  const { name, maxNodes } = cluster;
  const tooLarge = waiting.filter((job) => nodesOf(job) > maxNodes);
  return [
    ...tooLarge.map((job): Finding => ({
      cause: 'job-too-large',
      severity: 'error',
      text: `The job ${job.displayName ?? job.name} asks for ${count(nodesOf(job), 'node')}, and ${name} has ${maxNodes} at most: it never starts.`,
      remedy: `Raise the maximum to ${nodesOf(job)} or more, or submit the job with fewer nodes.`,
    })),
    ...(waiting.length > tooLarge.length && room === 0 ? [atMaximum(cluster, waiting.length)] : []),
  ];
}

const atMaximum = ({ name, maxNodes }: ScalingEvidence['cluster'], jobs: number): Finding => ({
  cause: 'at-maximum',
  severity: 'warning',
  text: `${name} has all ${count(maxNodes, 'node')} that it may have, and ${count(jobs, 'job waits', 'jobs wait')}.`,
  remedy: 'Raise the maximum, or wait until a running job ends.',
});

/** Rest is no fault, but whoever asks is told that it is rest. */
export function nothingQueued({ cluster, jobs }: ScalingEvidence, demand: Demand): Finding[] {
  const { name, currentNodes, targetNodes, minNodes } = cluster;
  if (!jobs || demand.waiting.length > 0 || targetNodes > currentNodes) return [];
  return [
    {
      cause: 'nothing-queued',
      severity: 'info',
      text: `No job waits for ${name}, so it adds no node.`,
      remedy:
        currentNodes > minNodes
          ? `Idle nodes leave when they have been idle for the time that is set, down to ${minNodes}.`
          : 'Submit a job to it, or raise the minimum to keep nodes ready, which are billed.',
    },
  ];
}
