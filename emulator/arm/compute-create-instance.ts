import type { ComputeRecord } from '../sim/compute-record';
import { plainJson } from '../sim/json';
import { minNodesRefusal } from '../sim/min-nodes-check';
import { type NewCompute, newInstance } from '../sim/new-compute';
import { placeInstance } from '../sim/subnet';
import { requireAssignedUser, singleSignOnOf } from './compute-assigned-user';
import { refused } from './compute-errors';
import { requireNetwork } from './compute-network';
import type { InstanceSettings } from './compute-request-instance';
import { schedulesOf } from './compute-schedules';
import { DEFAULT_VM_SIZE, requireSize } from './compute-size';
import type { ArmCall } from './context';

/** The record of a new instance, or the service's refusal. */
export function makeInstance(
  { subscription, caller, now, path }: Pick<ArmCall, 'subscription' | 'caller' | 'now' | 'path'>,
  place: NewCompute,
  written: InstanceSettings,
): ComputeRecord {
  const { vmSize = DEFAULT_VM_SIZE, schedules, ...rest } = written;
  const size = requireSize(vmSize, 'ComputeInstance');
  requireAssignedUser(caller, written);
  requireNetwork(subscription, place.region, written);
  const { region } = place;
  const refusal = minNodesRefusal(subscription, {
    region,
    vmPriority: 'Dedicated',
    size,
    nodes: 1,
  });
  if (refusal !== undefined) throw refused(refusal);
  const enableSSO = singleSignOnOf(written);
  const settings = plainJson({ ...rest, vmSize, enableSSO });
  const record = newInstance(
    {
      ...place,
      settings,
      vmSize,
      schedules: schedulesOf(subscription, schedules ?? null, { path, now, known: [] }),
    },
    now,
  );
  placeInstance(subscription, record);
  return record;
}
