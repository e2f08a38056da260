import { setComputeTags } from '../../contract/compute-settings';
import type { Tags } from '../../domain/compute/tags';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { useClusterChange } from './use-cluster-change';

interface NewTags {
  name: string;
  /** All that it is to have: those left out go. */
  tags: Tags;
}

export const useSetTags = (workspace: WorkspaceRef) =>
  useClusterChange(workspace, 'set-tags', (params, { tags }: NewTags) =>
    call(setComputeTags, { params, body: { tags } }),
  );
