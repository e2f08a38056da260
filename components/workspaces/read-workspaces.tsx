'use client';

import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { StaleNotice } from '@/components/feedback/stale-notice';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { Workspace } from '@/lib/domain/workspace/workspace';
import { FailedSubscriptions } from './failed-subscriptions';
import { NoWorkspaces } from './no-workspaces';

interface ReadWorkspacesProps {
  children: (workspaces: readonly Workspace[]) => ReactNode;
}

/** What is shown of the workspaces that the caller sees, or why there are none or not all of them. */
export function ReadWorkspaces({ children }: ReadWorkspacesProps) {
  // While the page is drawn for the first time; `useQuery` asks after it.
  usePrefetchQuery(workspaceQueries.list());
  const { data, error, dataUpdatedAt, refetch } = useQuery(workspaceQueries.list());
  const retry = () => void refetch();
  return (
    <>
      {error && !data && (
        <ErrorNotice error={error} title="Your workspaces could not be read" onRetry={retry} />
      )}
      {error && data && <StaleNotice error={error} dataUpdatedAt={dataUpdatedAt} onRetry={retry} />}
      {!error && !data && <LoadingRows label="Loading workspaces" />}
      {data && <FailedSubscriptions failures={data.failures} />}
      {data && data.workspaces.length === 0 && <NoWorkspaces onRetry={retry} />}
      {data && data.workspaces.length > 0 && children(data.workspaces)}
    </>
  );
}
