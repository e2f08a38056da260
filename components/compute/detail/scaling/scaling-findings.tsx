'use client';

import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import type { Cluster } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { whyNotScaling } from '@/lib/domain/scaling/why-not-scaling';
import { FindingList } from './finding-list';
import { useScalingEvidence } from './use-scaling-evidence';

interface ScalingFindingsProps {
  workspace: WorkspaceRef;
  cluster: Cluster;
  subnetId: string | undefined;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

/** Why a cluster does not scale, drawn from what can be read around it. */
export function ScalingFindings({ workspace, cluster, subnetId }: ScalingFindingsProps) {
  const styles = useStyles();
  const { evidence, isPending, unread, lookAgain } = useScalingEvidence(
    workspace,
    cluster,
    subnetId,
  );
  const findings = whyNotScaling(evidence);
  return (
    <div className={styles.root}>
      <FindingList findings={findings} />
      {isPending && <Spinner size="tiny" label="Looking for causes…" labelPosition="after" />}
      {!isPending && findings.length === 0 && unread.length === 0 && (
        <Text>Nothing was found that would keep {cluster.name} from scaling.</Text>
      )}
      {unread.length > 0 && (
        <Text>There may be more to it: {unread.join(', ')} could not be read.</Text>
      )}
      <div className={styles.footer}>
        <Button
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={isPending}
          onClick={lookAgain}
        >
          Look again
        </Button>
      </div>
    </div>
  );
}
