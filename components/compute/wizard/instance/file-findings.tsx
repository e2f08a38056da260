'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { CodeView } from '@/components/ui/code-view';
import { useWriteNotebookFile } from '@/lib/browser/mutations/use-write-notebook-file';
import type { NotebookText } from '@/lib/domain/notebook-file/notebook-file';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { scriptFindings } from '@/lib/domain/setup-script/script-findings';
import { withUnixLineEnds } from '@/lib/domain/setup-script/script-text';
import { FindingList } from './finding-list';

interface FileFindingsProps {
  workspace: WorkspaceRef;
  path: string;
  file: NotebookText;
  scriptArguments: string;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', minWidth: 0 },
  text: { width: '100%', maxWidth: '60rem' },
});

/** What is in the file that was chosen, and what in it will not do. */
export function FileFindings({ workspace, path, file, scriptArguments }: FileFindingsProps) {
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  const { mutate, isPending, error } = useWriteNotebookFile(workspace);
  const convert = () => mutate({ path, text: withUnixLineEnds(file.text), overwrite: true });
  // Of a long file only the end is known, which says nothing of what is above it.
  if (!file.isWhole) return <Text size={200}>The file is too long to be looked through here.</Text>;
  return (
    <div className={styles.root}>
      <FindingList
        findings={scriptFindings(file.text, scriptArguments)}
        text={file.text}
        isConverting={isPending}
        onConvert={convert}
      />
      {error && <ErrorNotice title="The file was not changed." error={error} />}
      <Button size="small" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide the script' : 'Show the script'}
      </Button>
      {isShown && (
        <div className={styles.text}>
          <CodeView label={`Text of ${path}`} text={file.text} />
        </div>
      )}
    </div>
  );
}
