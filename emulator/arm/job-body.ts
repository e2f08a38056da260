import type { SubscriptionState } from '../core/state';
import type { ClusterRecord, EndedJobRecord, JobRecord } from '../sim/compute-record';
import type { JsonObject } from '../sim/json';
import { computeResourceId, jobResourceId } from '../sim/resource-id';
import { serviceTime } from './arm-time';

export type AnyJob = JobRecord | EndedJobRecord;

/** A command job with the fields that the published answers of 2025-12-01 hold. */
export function jobBody(
  subscription: SubscriptionState,
  cluster: ClusterRecord,
  job: AnyJob,
): JsonObject {
  const { subscriptionId } = subscription;
  const createdAt = serviceTime(job.queuedAtMs);
  const id = jobResourceId(subscriptionId, cluster, job.name);
  return {
    id,
    name: job.name,
    type: 'Microsoft.MachineLearningServices/workspaces/jobs',
    properties: {
      ...whatItRuns,
      displayName: job.displayName,
      status: statusOf(job),
      properties: timesOf(job),
      services: servicesOf(id, cluster, job),
      computeId: computeResourceId(subscriptionId, cluster),
      resources: { instanceCount: job.nodes, instanceType: null, properties: {} },
    },
    systemData: {
      createdAt,
      createdBy: job.createdBy.userName,
      createdByType: 'User',
      lastModifiedAt: createdAt,
      lastModifiedBy: job.createdBy.userName,
      lastModifiedByType: 'User',
    },
  };
}

/** The simulation has jobs that take time and nodes; what they compute is left open. */
const whatItRuns: JsonObject = {
  jobType: 'Command',
  description: null,
  tags: {},
  experimentName: 'Default',
  isArchived: false,
  componentId: null,
  codeId: null,
  command: 'python train.py',
  environmentId: null,
  inputs: {},
  outputs: {},
  distribution: null,
  limits: null,
  environmentVariables: {},
  identity: null,
  parameters: {},
};

export function statusOf(job: AnyJob): string {
  if ('outcome' in job) return job.outcome;
  return job.startedAtMs === null ? 'Queued' : 'Running';
}

/** `2022-10-04 22:19:10`, in UTC. In no published document; clients of the service read it there. */
function timesOf(job: AnyJob): JsonObject {
  return {
    ...(job.startedAtMs !== null && { StartTimeUtc: secondsOf(job.startedAtMs) }),
    ...('outcome' in job && { EndTimeUtc: secondsOf(job.endedAtMs) }),
  };
}

function secondsOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

function servicesOf(id: string, { region }: ClusterRecord, { name }: AnyJob): JsonObject {
  const workspace = id.slice(0, id.lastIndexOf('/jobs/'));
  return {
    Studio: service('Studio', `https://ml.azure.com/runs/${name}?wsid=${workspace}`),
    Tracking: service('Tracking', `azureml://${region}.api.azureml.ms/mlflow/v1.0${workspace}`),
  };
}

function service(jobServiceType: string, endpoint: string): JsonObject {
  return { jobServiceType, endpoint, port: null, status: null, errorMessage: null, properties: {} };
}
