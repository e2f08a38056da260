import type { Attach } from '../attach/attach';
import type { CreateCompute } from '../compute/create-compute';
import type { WorkspaceRef } from '../resource-id/resource-id';

/** What makes a compute: one that is created, or one that the workspace is to point to. */
export type CodeTarget = CreateCompute | Attach;

/** One definition of a compute, for every notation to write. */
export interface CodeSubject {
  name: string;
  workspace: WorkspaceRef;
  target: CodeTarget;
}

export const isAttach = (target: CodeTarget): target is Attach => 'computeType' in target;
