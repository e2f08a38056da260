import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createCompute } from '../../contract/compute-settings';
import type { CreateCompute } from '../../domain/compute/create-compute';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { operationStore } from '../operations/operation-store';
import { sendWrite, type Taken } from '../operations/send-write';
import { computeQueries } from '../queries/compute-queries';
import { tabs } from '../url/routes';

interface NewCompute {
  name: string;
  request: CreateCompute;
  /** Stopped once the creation has succeeded, whatever page is open then. */
  thenStop?: boolean;
}

/** Creates a compute. A refusal is thrown for the form to show; what ARM took is followed. */
export function useCreateCompute(workspace: WorkspaceRef) {
  const client = useQueryClient();
  return useMutation<Taken, Error, NewCompute>({
    mutationFn: ({ name, request }) =>
      sendWrite('create', { ...workspace, name }, (params) =>
        call(createCompute, { params, body: request }),
      ),
    // The request may hold a password: forgotten as soon as nobody looks at its outcome.
    gcTime: 0,
    onSuccess: (taken, { name, request, thenStop = false }) => {
      const compute = { ...workspace, name };
      const tab = tabs[request.kind];
      const begun = operationStore.begin([{ verb: 'create', compute, tab, thenStop }]);
      for (const { id } of begun) operationStore.accepted(id, taken);
      return client.invalidateQueries({ queryKey: computeQueries.under(workspace) });
    },
  });
}
