import { setIdleLimit } from '../sim/idle-shutdown';
import type { InstanceRecord } from '../sim/compute-record';
import type { InstanceSettings } from './compute-request-instance';
import { schedulesOf } from './compute-schedules';
import type { ArmCall } from './context';

/**
 * Azure docs, "Manage a compute instance": these can be changed after creation, and nothing else
 * that makes the instance.
 */
export const changeableOfInstance = new Set(['schedules', 'idleTimeBeforeShutdown', 'enableSSO']);

/** Takes over what a PUT says of an existing instance; what it leaves out stays as it is. */
export function changeInstance(
  { subscription, now, path }: Pick<ArmCall, 'subscription' | 'now' | 'path'>,
  record: InstanceRecord,
  { schedules, idleTimeBeforeShutdown, enableSSO }: InstanceSettings,
): void {
  if (schedules !== undefined) {
    const known = record.schedules;
    record.schedules = schedulesOf(subscription, schedules, { path, now, known });
  }
  if (idleTimeBeforeShutdown !== undefined) setIdleLimit(record, idleTimeBeforeShutdown, now);
  if (enableSSO !== undefined) record.settings = { ...record.settings, enableSSO };
}
