import type { StartedOperation } from '@/lib/browser/operations/started-operation';
import { sameWorkspace, type ComputeRef } from '@/lib/domain/resource-id/resource-id';

/** The last thing that this session began on a compute; operations come newest first. */
export function latestOperation(
  operations: readonly StartedOperation[],
  ref: ComputeRef,
): StartedOperation | undefined {
  return operations.find(({ compute }) => compute.name === ref.name && sameWorkspace(compute, ref));
}
