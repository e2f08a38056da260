import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { createCompute } from '../../contract/compute-settings';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { computeQueries } from '../queries/compute-queries';
import { createMany, type CreationProgress, type NewInstance } from './create-many';

const none: ReadonlyMap<string, CreationProgress> = new Map();

/** Creates several instances at once, and tells of each by its key how far it is. */
export function useCreateMany(workspace: WorkspaceRef) {
  const client = useQueryClient();
  const [creations] = useState(() =>
    createMany(workspace, (params, body) => call(createCompute, { params, body })),
  );
  const progress = useSyncExternalStore(creations.subscribe, creations.progress, () => none);
  const listAnew = useCallback(
    () => client.invalidateQueries({ queryKey: computeQueries.under(workspace) }),
    [client, workspace],
  );
  return {
    progress,
    start: useCallback(
      (items: readonly NewInstance[]): void => void creations.start(items).then(listAnew),
      [creations, listAnew],
    ),
    retry: useCallback(
      (key: string, item?: NewInstance): void => void creations.retry(key, item).then(listAnew),
      [creations, listAnew],
    ),
  };
}
