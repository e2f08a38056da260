import type { SubscriptionState, WorkspaceRecord } from '../core/state';
import type { ComputeRecord } from '../sim/compute-record';

interface Groups {
  /** Of the list that was grouped. */
  length: number;
  byWorkspace: Map<string, ComputeRecord[]>;
}

/** Computes join a list at its end and leave it by another list: its length tells if it is as it was. */
const grouped = new WeakMap<readonly ComputeRecord[], Groups>();

/** Looked up, as each of a hundred pages of a list asks for them. */
export function computesIn(
  { computes }: Pick<SubscriptionState, 'computes'>,
  workspace: Pick<WorkspaceRecord, 'name' | 'resourceGroup'>,
): readonly ComputeRecord[] {
  let groups = grouped.get(computes);
  if (groups?.length !== computes.length) {
    groups = group(computes);
    grouped.set(computes, groups);
  }
  return groups.byWorkspace.get(keyOf(workspace.resourceGroup, workspace.name)) ?? [];
}

function group(computes: readonly ComputeRecord[]): Groups {
  const byWorkspace = new Map<string, ComputeRecord[]>();
  for (const record of computes) {
    const key = keyOf(record.resourceGroup, record.workspace);
    const those = byWorkspace.get(key);
    if (those === undefined) byWorkspace.set(key, [record]);
    else those.push(record);
  }
  return { length: computes.length, byWorkspace };
}

/** Neither name may hold a slash. */
const keyOf = (resourceGroup: string, workspace: string) => `${resourceGroup}/${workspace}`;
