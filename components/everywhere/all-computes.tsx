'use client';

import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { StaleNotice } from '@/components/feedback/stale-notice';
import { Frame } from '@/components/shell/frame';
import { PageHeader } from '@/components/shell/page-header';
import { TopBar } from '@/components/shell/top-bar';
import { FailedSubscriptions } from '@/components/workspaces/failed-subscriptions';
import { NoWorkspaces } from '@/components/workspaces/no-workspaces';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { routes } from '@/lib/browser/url/routes';
import { Everywhere } from './everywhere';

/** The computes of every workspace that the caller sees. */
export function AllComputes() {
  const { data, error, dataUpdatedAt, refetch } = useQuery(workspaceQueries.list());
  const retry = () => void refetch();
  return (
    <Frame bar={<TopBar />}>
      <PageHeader
        title="All computes"
        crumbs={[{ label: 'Workspaces', href: routes.workspaces() }, { label: 'All computes' }]}
      />
      {error && !data && (
        <ErrorNotice error={error} title="Your workspaces could not be read" onRetry={retry} />
      )}
      {error && data && <StaleNotice error={error} dataUpdatedAt={dataUpdatedAt} onRetry={retry} />}
      {!error && !data && <LoadingRows label="Loading workspaces" />}
      {data && <FailedSubscriptions failures={data.failures} />}
      {data && data.workspaces.length === 0 && <NoWorkspaces onRetry={retry} />}
      {data && data.workspaces.length > 0 && <Everywhere workspaces={data.workspaces} />}
    </Frame>
  );
}
