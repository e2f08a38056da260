'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { redirect, RedirectType } from 'next/navigation';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { StaleNotice } from '@/components/feedback/stale-notice';
import { PageHeader } from '@/components/shell/page-header';
import { ApiError } from '@/lib/browser/api-error';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { routes, tabs, type Tab } from '@/lib/browser/url/routes';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { computeCrumbs } from '../compute-crumbs';
import { ComputeGone } from './compute-gone';
import { DetailBody } from './detail-body';
import { DetailState } from './detail-state';
import { DetailToolbar } from './detail-toolbar';

interface ComputeDetailProps {
  workspace: WorkspaceRef;
  /** The tab that the address says the compute is under. */
  tab: Tab;
  name: string;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

/** All that is known of one compute, and what can be done with it. */
export function ComputeDetail({ workspace, tab, name }: ComputeDetailProps) {
  const styles = useStyles();
  // While the page is drawn for the first time; `useQuery` asks after it.
  usePrefetchQuery(computeQueries.one({ ...workspace, name }));
  const query = useQuery(computeQueries.one({ ...workspace, name }));
  const { data: details, error, dataUpdatedAt } = query;
  const refresh = () => void query.refetch();
  const isGone = isNotFound(error);

  if (details && !isGone && tabs[details.compute.kind] !== tab) {
    const right = routes.compute({ ...workspace, name }, tabs[details.compute.kind]);
    redirect(right, RedirectType.replace);
  }
  const shown = isGone ? undefined : details;
  return (
    <div className={styles.root}>
      <PageHeader crumbs={[...computeCrumbs(workspace, tab), { label: name }]} title={name}>
        {shown && <DetailState workspace={workspace} compute={shown.compute} />}
      </PageHeader>
      {shown && <DetailToolbar workspace={workspace} details={shown} query={query} />}
      {isGone && <ComputeGone workspace={workspace} tab={tab} name={name} />}
      {error && shown && (
        <StaleNotice error={error} dataUpdatedAt={dataUpdatedAt} onRetry={refresh} />
      )}
      {error && !shown && !isGone && (
        <ErrorNotice error={error} title={`${name} could not be read`} onRetry={refresh} />
      )}
      {!error && !shown && <LoadingRows label={`Loading ${name}`} rows={10} />}
      {shown && (
        <DetailBody key={name} workspace={workspace} details={shown} readAt={dataUpdatedAt} />
      )}
    </div>
  );
}

const isNotFound = (error: Error | null): boolean =>
  error instanceof ApiError && error.body.code === 'not-found';
