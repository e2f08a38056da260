'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { shareFailureMeaning } from '@/components/compute/files/share-failure';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { SelectField } from '@/components/form/select-field';
import { formatTime } from '@/components/ui/format-time';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { logFolder, type LogFile } from './log-files';
import { LogView } from './log-view';
import type { useLogFiles } from './use-log-files';

interface LogSectionProps {
  workspace: WorkspaceRef;
  name: string;
  isRunning: boolean;
  logs: ReturnType<typeof useLogFiles>;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

/** The logs that the setup scripts have written: one at a time, the newest unless another is chosen. */
export function LogSection({ workspace, name, isRunning, logs }: LogSectionProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string>();
  const { files, isPending, error, again } = logs;
  const file = files.find(({ path }) => path === chosen) ?? files[0];
  return (
    <div className={styles.root}>
      {error && (
        <ErrorNotice title={`${shareFailureMeaning(error)}.`} error={error} onRetry={again} />
      )}
      {!file && isPending && <LoadingRows label="Looking for logs" rows={3} />}
      {!file && !isPending && !error && (
        <Text>
          {isRunning ? 'No log yet: a script has still to write its first line.' : 'No log.'} Logs
          are in the folder {logFolder(name)} of the notebooks files.
        </Text>
      )}
      {file && (
        <>
          {files.length > 1 && (
            <SelectField
              label="Log"
              options={files.map((one) => ({ value: one.path, label: labelOf(one) }))}
              value={file.path}
              onChange={setChosen}
            />
          )}
          {files.length === 1 && <Text>{labelOf(file)}</Text>}
          <LogView
            key={file.path}
            workspace={workspace}
            name={name}
            file={file}
            isRunning={isRunning}
          />
        </>
      )}
    </div>
  );
}

const labelOf = ({ title, modifiedOn }: LogFile): string =>
  modifiedOn === undefined ? title : `${title}, ${formatTime(modifiedOn)}`;
