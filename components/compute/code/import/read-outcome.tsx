'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRouter } from 'next/navigation';
import { Notice } from '@/components/feedback/notice';
import { KeyValueList } from '@/components/ui/key-value-list';
import type { ReadCode } from '@/lib/domain/code/read/read-code';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { Section } from '../../detail/section';
import { handOver } from './handed-over';
import { NotUsedList } from './not-used-list';
import { targetTitle, wizardFor } from './target-words';

interface ReadOutcomeProps {
  workspace: WorkspaceRef;
  read: ReadCode;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
  },
});

/** What the code turned out to be, and the way on. */
export function ReadOutcome({ workspace, read }: ReadOutcomeProps) {
  if (read.ok) return <Found workspace={workspace} found={read} />;
  return (
    <Notice intent="warning" title="No compute was found in it.">
      {read.line === undefined ? read.reason : `Line ${read.line}: ${read.reason}`}
    </Notice>
  );
}

function Found({
  workspace,
  found: { notation, name = '', target, notUsed },
}: {
  workspace: WorkspaceRef;
  found: ReadCode & { ok: true };
}) {
  const styles = useStyles();
  const router = useRouter();
  const wizard = wizardFor(workspace, target);
  const open = (href: string) => {
    handOver({ notation, name, target, notUsed });
    router.push(href);
  };
  return (
    <Section title="What it is">
      <div className={styles.root}>
        <KeyValueList
          items={[
            { label: 'Read as', value: notation },
            { label: 'Compute', value: targetTitle(target) },
            { label: 'Name', value: name === '' ? 'None: the wizard asks for it' : name },
          ]}
        />
        {notUsed.length > 0 && (
          <div>
            <Text>Not used, as the wizard knows nothing of it:</Text>
            <NotUsedList places={notUsed} />
          </div>
        )}
        {wizard !== undefined && (
          <Button appearance="primary" onClick={() => open(wizard)}>
            Open in the wizard
          </Button>
        )}
      </div>
    </Section>
  );
}
