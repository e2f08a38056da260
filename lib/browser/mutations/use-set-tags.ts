import { setComputeTags } from '../../contract/compute-settings';
import type { Tags } from '../../domain/compute/tags';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { useComputeChange } from './use-compute-change';

interface NewTags {
  name: string;
  /** All that it is to have: those left out go. */
  tags: Tags;
}

export const useSetTags = (workspace: WorkspaceRef) =>
  useComputeChange({
    workspace,
    kind: 'cluster',
    verb: 'set-tags',
    send: (params, { tags }: NewTags) => call(setComputeTags, { params, body: { tags } }),
  });
