import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { deleteCompute, restartCompute, startCompute, stopCompute } from '../../contract/computes';
import type { Compute, ComputeKind } from '../../domain/compute/compute';
import type { ComputeVerb } from '../../domain/compute/compute-can';
import type { Accepted } from '../../domain/operation/operation';
import type { ComputeRef, WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { operationStore } from '../operations/operation-store';
import { computeQueries } from '../queries/compute-queries';
import { tabs } from '../url/routes';
import { atMost, writesAtOnce } from './at-most';

const send: Record<ComputeVerb, (ref: ComputeRef, kind: ComputeKind) => Promise<Accepted>> = {
  start: (params) => call(startCompute, { params }),
  stop: (params) => call(stopCompute, { params }),
  restart: (params) => call(restartCompute, { params }),
  delete: (params, kind) =>
    call(deleteCompute, { params, query: { action: managed(kind) ? 'Delete' : 'Detach' } }),
};

/** What Azure Machine Learning made itself; the rest belongs to somebody and is let go of. */
const managed = (kind: ComputeKind) => kind === 'cluster' || kind === 'instance';

/** Does a verb to one or many computes. Progress and outcome are told by the operations. */
export function useComputeVerb(workspace: WorkspaceRef) {
  const client = useQueryClient();
  return useCallback(
    (verb: ComputeVerb, computes: readonly Compute[]): void => {
      const begun = operationStore.begin(
        computes.map(({ name, kind }) => ({
          verb,
          compute: { ...workspace, name },
          tab: tabs[kind],
        })),
      );
      const kinds = new Map(computes.map(({ name, kind }) => [name, kind]));
      const jobs = begun.map(({ id, compute }) => async () => {
        try {
          const kind = kinds.get(compute.name) ?? 'attached';
          operationStore.accepted(id, await send[verb](compute, kind));
        } catch (error) {
          operationStore.failed(id, error);
        }
      });
      void atMost(writesAtOnce, jobs).then(() =>
        client.invalidateQueries({ queryKey: computeQueries.under(workspace) }),
      );
    },
    [client, workspace],
  );
}
