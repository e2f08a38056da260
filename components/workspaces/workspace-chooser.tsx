'use client';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { StaleNotice } from '@/components/feedback/stale-notice';
import { Frame } from '@/components/shell/frame';
import { PageHeader } from '@/components/shell/page-header';
import { TopBar } from '@/components/shell/top-bar';
import { TextLink } from '@/components/ui/text-link';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { routes } from '@/lib/browser/url/routes';
import { FailedSubscriptions } from './failed-subscriptions';
import { NoWorkspaces } from './no-workspaces';
import { WorkspaceSearch } from './workspace-search';

/** All workspaces that the caller sees, across subscriptions. */
export function WorkspaceChooser() {
  const { data, error, dataUpdatedAt, refetch } = useQuery(workspaceQueries.list());
  const retry = () => void refetch();
  return (
    <Frame bar={<TopBar />}>
      <PageHeader
        crumbs={[]}
        title="Workspaces"
        actions={<TextLink href={routes.allComputes()}>Computes of all workspaces</TextLink>}
      />
      {error && !data && (
        <ErrorNotice error={error} title="Your workspaces could not be read" onRetry={retry} />
      )}
      {error && data && <StaleNotice error={error} dataUpdatedAt={dataUpdatedAt} onRetry={retry} />}
      {!error && !data && <LoadingRows label="Loading workspaces" />}
      {data && <FailedSubscriptions failures={data.failures} />}
      {data && data.workspaces.length === 0 && <NoWorkspaces onRetry={retry} />}
      {data && data.workspaces.length > 0 && <WorkspaceSearch workspaces={data.workspaces} />}
    </Frame>
  );
}
