import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ComputeKind } from '../../domain/compute/compute';
import type { Accepted } from '../../domain/operation/operation';
import type { ComputeRef, WorkspaceRef } from '../../domain/resource-id/resource-id';
import { operationStore } from '../operations/operation-store';
import { sendWrite, type Taken } from '../operations/send-write';
import type { OperationVerb } from '../operations/started-operation';
import { computeQueries } from '../queries/compute-queries';
import { tabs } from '../url/routes';

interface Named {
  name: string;
}

interface ComputeChange<Change extends Named> {
  workspace: WorkspaceRef;
  /** Where there are several, the change tells which. */
  kind: ComputeKind | ((change: Change) => ComputeKind);
  verb: OperationVerb | ((change: Change) => OperationVerb);
  send: (ref: ComputeRef, change: Change) => Promise<Accepted>;
}

/** Changes a compute. A refusal is thrown for the form to show; what ARM took is followed. */
export function useComputeChange<Change extends Named>({
  workspace,
  kind,
  verb,
  send,
}: ComputeChange<Change>) {
  const client = useQueryClient();
  const verbOf = (change: Change) => (typeof verb === 'function' ? verb(change) : verb);
  return useMutation<Taken, Error, Change>({
    mutationFn: (change) =>
      sendWrite(verbOf(change), { ...workspace, name: change.name }, (ref) => send(ref, change)),
    // A change may hold a secret: forgotten as soon as nobody looks at its outcome.
    gcTime: 0,
    onSuccess: (taken, change) => {
      const compute = { ...workspace, name: change.name };
      const tab = tabs[typeof kind === 'function' ? kind(change) : kind];
      const begun = operationStore.begin([{ verb: verbOf(change), compute, tab }]);
      for (const { id } of begun) operationStore.accepted(id, taken);
      return client.invalidateQueries({ queryKey: computeQueries.under(workspace) });
    },
  });
}
