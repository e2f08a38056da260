import type { Compute } from '../compute/compute';
import { sameId } from '../resource-id/resource-id';

/**
 * The compute by which a workspace has a resource already. A second attachment breaks the first
 * (Azure docs, "Attach a Kubernetes cluster"); one that failed has nothing to break.
 */
export const alreadyAttached = (
  resourceId: string,
  computes: readonly Compute[],
): Compute | undefined =>
  computes.find(
    (compute) =>
      'resourceId' in compute &&
      compute.provisioningState !== 'Failed' &&
      compute.resourceId !== undefined &&
      sameId(compute.resourceId, resourceId.trim()),
  );
