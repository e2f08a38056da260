import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NamedKind } from '../../domain/name/compute-name';
import type { Accepted } from '../../domain/operation/operation';
import type { ComputeRef, WorkspaceRef } from '../../domain/resource-id/resource-id';
import { operationStore } from '../operations/operation-store';
import type { OperationVerb } from '../operations/started-operation';
import { computeQueries } from '../queries/compute-queries';
import { tabs } from '../url/routes';

interface Named {
  name: string;
}

interface ComputeChange<Change extends Named> {
  workspace: WorkspaceRef;
  kind: NamedKind;
  verb: OperationVerb;
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
  return useMutation<Accepted, Error, Change>({
    mutationFn: (change) => send({ ...workspace, name: change.name }, change),
    onSuccess: (accepted, { name }) => {
      const compute = { ...workspace, name };
      const begun = operationStore.begin([{ verb, compute, tab: tabs[kind] }]);
      for (const { id } of begun) operationStore.accepted(id, accepted);
      return client.invalidateQueries({ queryKey: computeQueries.under(workspace) });
    },
  });
}
