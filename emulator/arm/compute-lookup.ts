import type { ComputeRecord } from '../sim/compute-record';
import { computeNotFound } from './compute-errors';
import { computesIn } from './computes-in';
import type { ArmCall } from './context';
import { requireWorkspace, sameName } from './lookup';

export type WorkspaceParam = 'subscriptionId' | 'resourceGroupName' | 'workspaceName';
export type ComputeParam = WorkspaceParam | 'computeName';

export function findCompute(call: ArmCall<ComputeParam>): ComputeRecord | undefined {
  return computesIn(call.subscription, requireWorkspace(call)).find(({ name }) =>
    sameName(name, call.params.computeName),
  );
}

export function requireCompute(call: ArmCall<ComputeParam>): ComputeRecord {
  const found = findCompute(call);
  if (found === undefined) throw computeNotFound(requireWorkspace(call), call.params.computeName);
  return found;
}
