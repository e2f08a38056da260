'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { computeCrumbs } from '../compute-crumbs';
import { newPolicyDraft } from './policy-draft';
import { PolicyFields } from './policy-fields';
import { PolicyOutcome } from './policy-outcome';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** For who keeps many instances in order: a definition of Azure Policy out of a form. */
export function PolicyPage({ workspace }: { workspace: WorkspaceRef }) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => newPolicyDraft('default-schedule'));
  return (
    <div className={styles.root}>
      <PageHeader
        title="Azure Policy"
        crumbs={[...computeCrumbs(workspace), { label: 'Azure Policy' }]}
      />
      <Text>
        Sees to it that new instances have a schedule or a setup script, whoever makes them and with
        which tool. The definition is made here; to assign it takes the role Resource Policy
        Contributor.
      </Text>
      <div className={styles.columns}>
        <PolicyFields workspace={workspace} draft={draft} onChange={setDraft} />
        <PolicyOutcome workspace={workspace} draft={draft} />
      </div>
    </div>
  );
}
