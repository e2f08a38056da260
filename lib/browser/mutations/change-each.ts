import type { NamedKind } from '../../domain/name/compute-name';
import type { Accepted } from '../../domain/operation/operation';
import type { ComputeRef, WorkspaceRef } from '../../domain/resource-id/resource-id';
import { operationStore } from '../operations/operation-store';
import type { OperationVerb } from '../operations/started-operation';
import { tabs } from '../url/routes';
import { atMost, writesAtOnce } from './at-most';

/** A compute that did not take a change, and why. */
export interface ChangeRefusal {
  name: string;
  error: Error;
}

interface EachChange {
  workspace: WorkspaceRef;
  kind: NamedKind;
  verb: OperationVerb;
  send: (ref: ComputeRef) => Promise<Accepted>;
}

/**
 * One change of several computes, whose outcome is told in one sentence. What ARM refuses is for
 * the form to show, and no operation.
 */
export async function changeEach(
  names: readonly string[],
  { workspace, kind, verb, send }: EachChange,
): Promise<readonly ChangeRefusal[]> {
  const refusals: ChangeRefusal[] = [];
  const begun = operationStore.begin(
    names.map((name) => ({ verb, compute: { ...workspace, name }, tab: tabs[kind] })),
  );
  const jobs = begun.map(({ id, compute }) => async () => {
    try {
      operationStore.accepted(id, await send(compute));
    } catch (error) {
      operationStore.refused(id);
      const { name } = compute;
      refusals.push({ name, error: error instanceof Error ? error : new Error(String(error)) });
    }
  });
  await atMost(writesAtOnce, jobs);
  return refusals;
}
