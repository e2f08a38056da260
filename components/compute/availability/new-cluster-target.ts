import type { NewCluster } from '@/lib/domain/availability/availability';
import {
  clusterDefaults,
  createClusterSchema,
  type CreateCluster,
} from '@/lib/domain/compute/create-compute';

/** The cluster to begin the wizard with: it grows to what the job needs, and costs nothing after. */
export const newClusterTarget = ({
  location,
  vmSize,
  priority,
  nodes,
}: NewCluster): CreateCluster =>
  createClusterSchema.parse({
    kind: 'cluster',
    location,
    vmSize,
    vmPriority: priority,
    scale: { ...clusterDefaults, maxNodes: nodes },
  });
