import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { deleteCompute, restartCompute, startCompute, stopCompute } from '../../contract/computes';
import type { Compute } from '../../domain/compute/compute';
import type { ComputeVerb } from '../../domain/compute/compute-can';
import type { Accepted } from '../../domain/operation/operation';
import type { ComputeRef, WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { operationStore } from '../operations/operation-store';
import { sendWrite } from '../operations/send-write';
import { computeQueries } from '../queries/compute-queries';
import { tabs } from '../url/routes';
import { atMost, writesAtOnce } from './at-most';
import { sentVerb, type SentVerb } from './sent-verb';

const send: Record<SentVerb, (ref: ComputeRef) => Promise<Accepted>> = {
  start: (params) => call(startCompute, { params }),
  stop: (params) => call(stopCompute, { params }),
  restart: (params) => call(restartCompute, { params }),
  delete: (params) => call(deleteCompute, { params, query: { action: 'Delete' } }),
  detach: (params) => call(deleteCompute, { params, query: { action: 'Detach' } }),
};

/** Does a verb to one or many computes. Progress and outcome are told by the operations. */
export function useComputeVerb(workspace: WorkspaceRef) {
  const client = useQueryClient();
  return useCallback(
    (verb: ComputeVerb, computes: readonly Compute[]): void => {
      const begun = operationStore.begin(
        computes.map((compute) => ({
          verb: sentVerb(verb, compute),
          compute: { ...workspace, name: compute.name },
          tab: tabs[compute.kind],
        })),
      );
      const verbs = new Map(computes.map((compute) => [compute.name, sentVerb(verb, compute)]));
      const jobs = begun.map(({ id, compute }) => async () => {
        try {
          const sent = verbs.get(compute.name) ?? 'detach';
          operationStore.accepted(id, await sendWrite(sent, compute, send[sent]));
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
