import type { ClusterRecord, EndedJobRecord, JobRecord, NodeRecord } from './compute-record';

/** When a running job ends. */
export function jobEndMs({ startedAtMs, durationMs }: JobRecord): number | null {
  return startedAtMs === null ? null : startedAtMs + durationMs;
}

/** Nodes that the jobs of a cluster, running and queued, ask for. */
export function demandOf({ jobs }: ClusterRecord): number {
  return jobs.reduce((nodes, job) => (job.arrived ? nodes + job.nodes : nodes), 0);
}

export function releaseNode(node: NodeRecord, atMs: number): void {
  node.state = 'idle';
  node.sinceMs = atMs;
  node.job = null;
}

/** Ends the jobs that are done and takes in those whose time has come. */
export function turnJobs(record: ClusterRecord, atMs: number): void {
  for (const job of record.jobs) {
    job.arrived ||= job.queuedAtMs <= atMs;
  }
  const done = record.jobs.filter((job) => (jobEndMs(job) ?? Number.POSITIVE_INFINITY) <= atMs);
  for (const job of done) {
    endJob(record, job, 'Completed', atMs);
  }
}

/** Workspaces keep their jobs for good; the emulator the latest of each cluster. */
const KEPT_ENDED_JOBS = 50;

/** Takes a job off its nodes and out of the queue. */
export function endJob(
  record: ClusterRecord,
  job: JobRecord,
  outcome: EndedJobRecord['outcome'],
  atMs: number,
): void {
  freeNodesOf(record, job, atMs);
  record.jobs = record.jobs.filter((one) => one !== job);
  const ended: EndedJobRecord = { ...job, outcome, endedAtMs: atMs };
  record.endedJobs = [ended, ...record.endedJobs].slice(0, KEPT_ENDED_JOBS);
}

/** A job that lost a node starts anew; it keeps its place in the queue. */
export function requeue(record: ClusterRecord, jobName: string, atMs: number): void {
  const job = record.jobs.find(({ name }) => name === jobName);
  if (job !== undefined) {
    job.startedAtMs = null;
    freeNodesOf(record, job, atMs);
  }
}

/** Starts queued jobs in their order; one that does not fit yet holds up those behind it. */
export function startJobs(record: ClusterRecord, atMs: number): void {
  for (const job of record.jobs) {
    if (!job.arrived || job.startedAtMs !== null) {
      continue;
    }
    const idle = record.nodes.filter(({ state }) => state === 'idle');
    if (idle.length < job.nodes) {
      return;
    }
    for (const node of idle.slice(0, job.nodes)) {
      node.state = 'running';
      node.sinceMs = atMs;
      node.job = job.name;
    }
    job.startedAtMs = atMs;
  }
}

function freeNodesOf(record: ClusterRecord, job: JobRecord, atMs: number): void {
  for (const node of record.nodes) {
    if (node.job === job.name) {
      releaseNode(node, atMs);
    }
  }
}
