import type { WorkspaceRecord } from '../core/state';
import { type ClusterRecord, isCluster } from '../sim/compute-record';
import { cancelJob } from '../sim/jobs';
import { mlVersions } from './api-version';
import type { WorkspaceParam } from './compute-lookup';
import { computesIn } from './computes-in';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { type AnyJob, jobBody } from './job-body';
import { jobNotFound } from './job-errors';
import { requireWorkspace } from './lookup';
import { operationLinks } from './operation-links';
import { paged } from './paging';
import { WORKSPACE_PATH } from './provider-paths';

const ACTIONS = 'Microsoft.MachineLearningServices/workspaces/jobs';
const JOB = `${WORKSPACE_PATH}/jobs/{jobName}` as const;
const PAGE_SIZE = 50;

type JobCall = ArmCall<WorkspaceParam | 'jobName'>;

/** Of the job operations those for reading, and cancel; jobs are queued through the admin API. */
export const jobRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: `${WORKSPACE_PATH}/jobs`,
    action: `${ACTIONS}/read`,
    apiVersions: mlVersions,
    handle: listJobs,
  }),
  armRoute({
    method: 'GET',
    path: JOB,
    action: `${ACTIONS}/read`,
    apiVersions: mlVersions,
    handle(call) {
      const { cluster, job } = requireJob(call);
      return { status: 200, body: jobBody(call.subscription, cluster, job) };
    },
  }),
  armRoute({
    method: 'POST',
    path: `${JOB}/cancel`,
    action: `${ACTIONS}/cancel/action`,
    apiVersions: mlVersions,
    handle: cancel,
  }),
];

/** The latest first. None is ever archived, and all are command jobs without tags. */
function listJobs(call: ArmCall<WorkspaceParam>): ArmReply {
  const { subscription, query } = call;
  const wanted =
    query.get('listViewType') !== 'ArchivedOnly' &&
    (query.get('jobType') ?? 'Command') === 'Command' &&
    query.get('tag') === null;
  const jobs = wanted ? jobsIn(call, requireWorkspace(call)) : [];
  const sorted = jobs.toSorted((a, b) => b.job.queuedAtMs - a.job.queuedAtMs);
  const { value, nextLink } = paged(call, sorted, PAGE_SIZE);
  const page = value.map(({ cluster, job }) => jobBody(subscription, cluster, job));
  return { status: 200, body: { value: page, ...(nextLink !== undefined && { nextLink }) } };
}

function cancel(call: JobCall): ArmReply {
  const { cluster, job } = requireJob(call);
  const operation = cancelJob(call.subscription, cluster, job.name, call.now);
  if (operation === undefined) return { status: 200 };
  return { status: 202, headers: operationLinks(call, operation, 'location', 'retry-after') };
}

interface PlacedJob {
  cluster: ClusterRecord;
  job: AnyJob;
}

function jobsIn({ subscription }: Pick<ArmCall, 'subscription'>, workspace: WorkspaceRecord) {
  return computesIn(subscription, workspace)
    .filter(isCluster)
    .flatMap((cluster): PlacedJob[] =>
      [...cluster.jobs.filter(({ arrived }) => arrived), ...cluster.endedJobs].map((job) => ({
        cluster,
        job,
      })),
    );
}

/** Unlike other names, those of jobs are compared as they are written (OpenAPI 2025-12-01). */
function requireJob(call: JobCall): PlacedJob {
  const found = jobsIn(call, requireWorkspace(call)).find(
    ({ job }) => job.name === call.params.jobName,
  );
  if (found === undefined) throw jobNotFound(call.params.jobName);
  return found;
}
