'use client';

import { Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { CodeView } from '@/components/ui/code-view';
import { notebookQueries } from '@/lib/browser/queries/notebook-queries';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { shareFailureTitle } from './share-failure';

interface NotebookPreviewProps {
  workspace: WorkspaceRef;
  path: string;
}

/** What is in a file of the share, to tell it from others before it is used. */
export function NotebookPreview({ workspace, path }: NotebookPreviewProps) {
  const { data, error, refetch } = useQuery(notebookQueries.text(workspace, path));
  if (error && !data) {
    return (
      <ErrorNotice title={shareFailureTitle(error)} error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data) return <LoadingRows label="Loading the file" rows={4} />;
  return (
    <>
      {!data.isWhole && <Text size={200}>The end of the file; the rest is too long to show.</Text>}
      <CodeView label={`Text of ${path}`} text={data.text} />
    </>
  );
}
