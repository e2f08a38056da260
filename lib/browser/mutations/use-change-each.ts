import { useQueryClient } from '@tanstack/react-query';
import type { Accepted } from '../../domain/operation/operation';
import type { ComputeRef, WorkspaceRef } from '../../domain/resource-id/resource-id';
import type { OperationVerb } from '../operations/started-operation';
import { computeQueries } from '../queries/compute-queries';
import { changeEach, type ChangeRefusal } from './change-each';

interface InstanceChange<Value> {
  workspace: WorkspaceRef;
  verb: OperationVerb;
  send: (ref: ComputeRef, value: Value) => Promise<Accepted>;
}

/** Changes one or many instances; answers which of them refused it. */
export function useChangeEach<Value>({ workspace, verb, send }: InstanceChange<Value>) {
  const client = useQueryClient();
  return async (names: readonly string[], value: Value): Promise<readonly ChangeRefusal[]> => {
    const refusals = await changeEach(names, {
      workspace,
      kind: 'instance',
      verb,
      send: (ref) => send(ref, value),
    });
    void client.invalidateQueries({ queryKey: computeQueries.under(workspace) });
    return refusals;
  };
}
