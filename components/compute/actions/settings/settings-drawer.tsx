'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { GuardedDrawer } from '@/components/form/guarded-drawer';
import { useDirtyParts } from '@/components/form/use-dirty-parts';
import { useLeaveGuard } from '@/components/form/use-leave-guard';
import { useOperations } from '@/lib/browser/operations/use-operations';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { firstNo, type Verdict } from '@/lib/domain/verdict/verdict';
import { CurrentSettings } from './current-settings';
import { IdlePart } from './idle-part';
import { SchedulesPart } from './schedules-part';
import type { SettingsPartId } from './part-props';
import { restVerdict, settingsVerdicts } from './settings-verdict';

interface SettingsDrawerProps {
  workspace: WorkspaceRef;
  instances: readonly Instance[];
  onClose: () => void;
}

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    // The first part has a line above it, which the header has below it already.
    '& > form:first-child > section:first-child': { borderTop: 'none', paddingTop: 0 },
  },
});

/** When instances start and stop by themselves, each part by itself as ARM takes it. */
export function SettingsDrawer({ workspace, instances, onClose }: SettingsDrawerProps) {
  const styles = useStyles();
  const { isDirty, onDirty } = useDirtyParts();
  const guard = useLeaveGuard(isDirty);
  const verdictOn = useVerdicts(workspace);
  const [first] = instances;
  const of = instances.length === 1 && first ? first.name : `${instances.length} instances`;
  const shared = { workspace, instances, verdictOn, onDirty };
  return (
    <GuardedDrawer title={`Schedule and idle shutdown: ${of}`} guard={guard} onClose={onClose}>
      <div className={styles.body}>
        {instances.length > 1 && <CurrentSettings instances={instances} />}
        <SchedulesPart {...shared} />
        <IdlePart {...shared} />
      </div>
    </GuardedDrawer>
  );
}

/** By state, by permission, and by what is under way already. */
function useVerdicts(workspace: WorkspaceRef) {
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const operations = useOperations();
  return (part: SettingsPartId, instance: Instance): Verdict =>
    firstNo(
      settingsVerdicts[part](instance, permissions),
      restVerdict(instance, workspace, operations),
    );
}
