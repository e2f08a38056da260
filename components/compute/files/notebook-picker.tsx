'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Notice } from '@/components/feedback/notice';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { shareFailureTitle } from './share-failure';
import { UploadButton } from './upload-button';
import { useScriptUpload } from './use-script-upload';

const NotebookBrowser = dynamic(
  () => import('./notebook-browser').then((module) => module.NotebookBrowser),
  { ssr: false },
);

interface NotebookPickerProps {
  workspace: WorkspaceRef;
  /** Path of the file in the notebooks share. */
  value: string;
  onChange: (path: string) => void;
  /** How the file's name ends. */
  accept: string;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** A file of the workspace's notebooks, found there or brought there. */
export function NotebookPicker({ workspace, value, onChange, accept }: NotebookPickerProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { upload, taken, isPending, problem, error } = useScriptUpload(workspace, accept, onChange);
  const choose = (path: string) => {
    setOpen(false);
    onChange(path);
  };
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button icon={<FolderOpenRegular />} onClick={() => setOpen(true)}>
          Browse
        </Button>
        <UploadButton accept={accept} isBusy={isPending} onFile={upload} />
      </div>
      <div role="alert">
        {problem !== undefined && (
          <Text size={200} className={styles.problem}>
            {problem}
          </Text>
        )}
      </div>
      {error && <ErrorNotice title={shareFailureTitle(error)} error={error} />}
      {taken && (
        <Notice
          intent="warning"
          title="There is such a file already."
          actions={
            <>
              <Button onClick={taken.cancel}>Keep it</Button>
              <Button onClick={taken.overwrite}>Replace it</Button>
            </>
          }
        >
          {taken.path}
        </Notice>
      )}
      {isOpen && (
        <NotebookBrowser
          workspace={workspace}
          value={value}
          accept={accept}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
