'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SegmentedControl } from '@/components/form/segmented-control';
import { PageHeader } from '@/components/shell/page-header';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { TargetUse } from '@/lib/domain/targets/compute-target';
import { computeTargets } from '@/lib/domain/targets/compute-targets';
import { count } from '@/lib/domain/text/count';
import { computeCrumbs } from '../compute-crumbs';
import { TargetTable } from './target-table';

const choices = [
  { value: 'all', label: 'All' },
  { value: 'training', label: 'Training' },
  { value: 'hosting', label: 'Hosting' },
] as const satisfies readonly { value: TargetUse | 'all'; label: string }[];

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  filter: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

/** Every compute target that there is or was, and what can be done about each here. */
export function TargetsPage({ workspace }: { workspace: WorkspaceRef }) {
  const styles = useStyles();
  const [use, setUse] = useState<TargetUse | 'all'>('all');
  const targets = computeTargets.filter((target) => use === 'all' || target.use.includes(use));
  return (
    <div className={styles.root}>
      <PageHeader
        title="All compute targets"
        crumbs={[...computeCrumbs(workspace), { label: 'All compute targets' }]}
      />
      <Text>
        Where jobs run and models answer, today and in older code. Those that are managed are made,
        scaled and deleted by Azure Machine Learning itself.
      </Text>
      <div className={styles.filter}>
        <SegmentedControl aria-label="Used for" choices={choices} value={use} onChange={setUse} />
        <output>{count(targets.length, 'target')}</output>
      </div>
      <TargetTable workspace={workspace} targets={targets} />
    </div>
  );
}
