import type { Instance } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import type { settingsVerdicts } from './settings-verdict';

export type SettingsPartId = keyof typeof settingsVerdicts;

/** What each part of the drawer is given. */
export interface PartProps {
  workspace: WorkspaceRef;
  instances: readonly Instance[];
  verdictOn: (part: SettingsPartId, instance: Instance) => Verdict;
  onDirty: (part: SettingsPartId, isDirty: boolean) => void;
}
