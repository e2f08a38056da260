'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { GuardedDrawer } from '@/components/form/guarded-drawer';
import { useDirtyParts } from '@/components/form/use-dirty-parts';
import { useLeaveGuard } from '@/components/form/use-leave-guard';
import type { Cluster } from '@/lib/domain/compute/compute';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { EditParts } from './edit-parts';
import { FixedSettings } from './fixed-settings';

export interface EditDrawerProps {
  workspace: WorkspaceRef;
  cluster: Cluster;
  arm: ComputeDetails['arm'];
  onClose: () => void;
}

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXL,
    // The first part has a line above it, which the header has below it already.
    '& > :first-child > section:first-child': { borderTop: 'none', paddingTop: 0 },
  },
});

/** What can be changed of a cluster, each part by itself as ARM takes it, and what cannot. */
export function EditDrawer({ workspace, cluster, arm, onClose }: EditDrawerProps) {
  const styles = useStyles();
  const { isDirty, onDirty } = useDirtyParts();
  const guard = useLeaveGuard(isDirty);
  return (
    <GuardedDrawer title={`Edit ${cluster.name}`} guard={guard} onClose={onClose}>
      <div className={styles.body}>
        <EditParts workspace={workspace} cluster={cluster} arm={arm} onDirty={onDirty} />
        <FixedSettings cluster={cluster} arm={arm} />
      </div>
    </GuardedDrawer>
  );
}
