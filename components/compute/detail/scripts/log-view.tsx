'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { shareFailureMeaning } from '@/components/compute/files/share-failure';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { SwitchField } from '@/components/form/switch-field';
import { CopyButton } from '@/components/ui/copy-button';
import { downloadText } from '@/components/ui/download-text';
import { notebookQueries } from '@/lib/browser/queries/notebook-queries';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { figure } from '@/lib/domain/text/figure';
import { harmlessText } from './harmless-text';
import type { LogFile } from './log-files';
import { LogText } from './log-text';

interface LogViewProps {
  workspace: WorkspaceRef;
  name: string;
  file: LogFile;
  /** Whether a script may be writing to it. */
  isRunning: boolean;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** One log, which grows on the screen while its script runs. */
export function LogView({ workspace, name, file, isRunning }: LogViewProps) {
  const styles = useStyles();
  const [wantsFollow, setWantsFollow] = useState(true);
  const isFollowed = isRunning && wantsFollow;
  const query = useQuery(notebookQueries.text(workspace, file.path, { follow: isFollowed }));
  const { data, error, refetch } = query;
  if (error && !data) {
    return (
      <ErrorNotice
        title={`${shareFailureMeaning(error)}.`}
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <LoadingRows label="Loading the log" rows={6} />;
  const text = harmlessText(data.text);
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        {isRunning && (
          <SwitchField label="Follow" checked={wantsFollow} onChange={setWantsFollow} />
        )}
        <CopyButton text={text} label="Copy the log as it is shown" />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          onClick={() =>
            downloadText(`${name}-${file.title.replaceAll('/', '-')}.log`, data.text, 'text/plain')
          }
        >
          Download
        </Button>
      </div>
      {!data.isWhole && (
        <Text size={200}>
          The log is too long to show: this is its end, of {figure(data.size)} bytes in all. The
          whole of it is at {file.path} in the notebooks files.
        </Text>
      )}
      {text === '' ? (
        <Text>{isRunning ? 'Nothing written yet.' : 'The log is empty.'}</Text>
      ) : (
        <LogText label={`Log ${file.title}`} text={text} sticks={isFollowed} />
      )}
    </div>
  );
}
