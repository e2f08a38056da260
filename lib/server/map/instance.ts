import type { JsonObject } from '../../arm/json';
import type { Instance } from '../../domain/compute/compute';
import { schedulesOf } from '../../domain/arm-body/schedule-body';
import { secondsOf } from '../../domain/arm-body/duration';
import { object, objects, text, toTheSecond, unlessEmpty } from './read';

type InstanceFields = Omit<Instance, 'kind' | 'name' | 'location'>;

/** The inner properties of a ComputeInstance. */
export function instanceOf(inner: JsonObject): InstanceFields {
  const { assignedUser } = object(inner.personalComputeInstanceSettings);
  return {
    vmSize: text(inner.vmSize) ?? '',
    state: text(inner.state) ?? 'Unknown',
    applications: unlessEmpty(objects(inner.applications).flatMap(applicationOf)),
    createdBy: personOf(object(inner.createdBy)),
    assignedTo: personOf(object(assignedUser)),
    lastOperation: lastOperationOf(object(inner.lastOperation)),
    schedules: inner.schedules ? unlessEmpty(schedulesOf(inner.schedules)) : undefined,
    idleMinutes: minutesOf(text(inner.idleTimeBeforeShutdown)),
  };
}

/** Only what a browser opens as a page is a link: the address becomes an `href`. */
function applicationOf({ displayName, endpointUri }: JsonObject) {
  const url = text(endpointUri);
  if (url === undefined || !/^https?:\/\//i.test(url)) return [];
  return [{ name: text(displayName) ?? url, url }];
}

/** A creator has `userId` and `userName`; an assigned user has an `objectId` alone. */
function personOf({ userId, objectId, userName }: JsonObject) {
  const id = text(userId) ?? text(objectId);
  return id === undefined ? undefined : { id, name: text(userName) };
}

function lastOperationOf(operation: JsonObject) {
  const name = text(operation.operationName);
  if (name === undefined) return undefined;
  return {
    name,
    status: text(operation.operationStatus) ?? 'Unknown',
    time: toTheSecond(text(operation.operationTime)),
    trigger: text(operation.operationTrigger),
  };
}

function minutesOf(duration: string | undefined): number | undefined {
  const seconds = secondsOf(duration);
  return seconds === undefined ? undefined : seconds / 60;
}
