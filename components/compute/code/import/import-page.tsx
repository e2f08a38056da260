'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { readCode } from '@/lib/domain/code/read/read-code';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { computeCrumbs } from '../../compute-crumbs';
import { CodeInput } from './code-input';
import { ReadOutcome } from './read-outcome';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    maxWidth: '60rem',
  },
});

/** Takes a compute out of code that somebody has, and opens the wizard filled in. */
export function ImportPage({ workspace }: { workspace: WorkspaceRef }) {
  const styles = useStyles();
  const [code, setCode] = useState('');
  const latest = useDeferredValue(code);
  const read = useMemo(() => (latest.trim() === '' ? undefined : readCode(latest)), [latest]);
  return (
    <div className={styles.root}>
      <PageHeader title="Import" crumbs={[...computeCrumbs(workspace), { label: 'Import' }]} />
      <Text>
        An ARM template or request, a YAML of the Azure CLI v2, or an az ml command of v1 or v2. The
        text stays in this page; nothing is created until you say so in the wizard.
      </Text>
      <CodeInput value={code} onChange={setCode} />
      <div aria-live="polite">{read && <ReadOutcome workspace={workspace} read={read} />}</div>
    </div>
  );
}
