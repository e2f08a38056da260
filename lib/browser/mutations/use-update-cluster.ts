import { updateCluster } from '../../contract/compute-settings';
import type { Scale } from '../../domain/compute/create-compute';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { useComputeChange } from './use-compute-change';

interface NewScale {
  name: string;
  scale: Scale;
}

/** Changes how far a cluster scales, and how soon idle nodes leave. */
export const useUpdateCluster = (workspace: WorkspaceRef) =>
  useComputeChange({
    workspace,
    kind: 'cluster',
    verb: 'set-scale',
    send: (params, { scale }: NewScale) => call(updateCluster, { params, body: { scale } }),
  });
