import { updateCluster } from '../../contract/compute-settings';
import type { Scale } from '../../domain/compute/create-compute';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { useClusterChange } from './use-cluster-change';

interface NewScale {
  name: string;
  scale: Scale;
}

/** Changes how far a cluster scales, and how soon idle nodes leave. */
export const useUpdateCluster = (workspace: WorkspaceRef) =>
  useClusterChange(workspace, 'set-scale', (params, { scale }: NewScale) =>
    call(updateCluster, { params, body: { scale } }),
  );
