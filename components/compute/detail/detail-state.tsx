'use client';

import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { verbProgress } from '@/components/compute/actions/verb-wording';
import { StateBadge } from '@/components/compute/state-badge';
import { useOperationOf } from '@/lib/browser/operations/use-operations';
import type { Compute } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

/** How a compute is, and what is being done to it from here: its state follows that later. */
export function DetailState({ workspace, compute }: { workspace: WorkspaceRef; compute: Compute }) {
  const styles = useStyles();
  const operation = useOperationOf({ ...workspace, name: compute.name });
  return (
    <div className={styles.root}>
      <StateBadge compute={compute} />
      {operation && <Spinner size="extra-tiny" label={verbProgress(operation.verb)} />}
    </div>
  );
}
