'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { SideDrawer } from '@/components/ui/side-drawer';
import { notebookQueries } from '@/lib/browser/queries/notebook-queries';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { NotebookCrumbs } from './notebook-crumbs';
import { NotebookEntries } from './notebook-entries';
import { NotebookPreview } from './notebook-preview';
import { shareFailureTitle } from './share-failure';
import { directoryOf } from './share-path';

interface NotebookBrowserProps {
  workspace: WorkspaceRef;
  /** The path that is chosen so far, if any. */
  value: string;
  accept: string;
  onChoose: (path: string) => void;
  onClose: () => void;
}

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

/** The directories of the notebooks share, and what is in the file that is pointed at. */
export function NotebookBrowser(props: NotebookBrowserProps) {
  const { workspace, value, accept, onChoose, onClose } = props;
  const styles = useStyles();
  const [directory, setDirectory] = useState(directoryOf(value));
  const [path, setPath] = useState(value.endsWith(accept) ? value : '');
  const isEntered = useRef(false);
  const { data, error, refetch } = useQuery(notebookQueries.directory(workspace, directory));
  const open = (next: string) => {
    setDirectory(next);
    setPath('');
  };
  const enter = (next: string) => {
    isEntered.current = true;
    open(next);
  };
  // The entry that had the focus is gone: what is in it gets it.
  const receive = (list: HTMLElement | null) => {
    if (!list || !isEntered.current) return;
    isEntered.current = false;
    list.focus();
  };
  return (
    <SideDrawer
      open
      title="Notebooks files"
      onClose={onClose}
      tools={
        <>
          <NotebookCrumbs directory={directory} onOpen={open} />
          <Button
            appearance="primary"
            disabledFocusable={path === ''}
            onClick={() => onChoose(path)}
          >
            Use this file
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {error && !data && (
          <ErrorNotice
            title={shareFailureTitle(error)}
            error={error}
            onRetry={() => void refetch()}
          />
        )}
        {!error && !data && <LoadingRows label="Loading files" rows={4} />}
        {data && (
          <NotebookEntries
            key={directory}
            listRef={receive}
            directory={directory}
            entries={data.entries}
            isWhole={data.isWhole}
            accept={accept}
            chosen={path}
            onOpen={enter}
            onChoose={setPath}
          />
        )}
        {path !== '' && <NotebookPreview workspace={workspace} path={path} />}
      </div>
    </SideDrawer>
  );
}
