import type { JsonObject } from '../../arm/json';
import type { Job } from '../../domain/job/job';
import { lastSegment } from './arm-id';
import { count, object, text, toTheSecond } from './read';

/** A job of any type; those that run on no compute of the workspace have no `compute`. */
export function jobOf(arm: JsonObject): Job {
  const properties = object(arm.properties);
  const { createdBy, createdAt } = object(arm.systemData);
  const { StartTimeUtc } = object(properties.properties);
  return {
    name: text(arm.name) ?? lastSegment(text(arm.id)),
    displayName: text(properties.displayName) || undefined,
    status: text(properties.status) ?? 'Unknown',
    compute: computeOfJob(text(arm.id), text(properties.computeId)),
    createdBy: text(createdBy),
    createdOn: toTheSecond(text(createdAt)),
    startedOn: instantOf(text(StartTimeUtc)),
    nodes: count(object(properties.resources).instanceCount),
  };
}

/** A job may run on a compute of another workspace, or on a target that is none ("serverless"). */
function computeOfJob(jobId = '', computeId = ''): string | undefined {
  const workspace = jobId.slice(0, jobId.toLowerCase().lastIndexOf('/jobs/'));
  const isHere = computeId.toLowerCase().startsWith(`${workspace}/computes/`.toLowerCase());
  return isHere ? lastSegment(computeId) : undefined;
}

/** The service writes `2022-10-04 22:19:10` among the job's own properties, and means UTC. */
const instantOf = (time: string | undefined): string | undefined =>
  time && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.test(time)
    ? `${time.slice(0, 10)}T${time.slice(11, 19)}Z`
    : undefined;
