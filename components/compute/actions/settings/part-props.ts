import type { Instance } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Verdict } from '@/lib/domain/verdict/verdict';

/** What each part of the drawer is given. */
export interface PartProps {
  workspace: WorkspaceRef;
  instances: readonly Instance[];
  verdictOn: (instance: Instance) => Verdict;
  onDirty: (isDirty: boolean) => void;
}
