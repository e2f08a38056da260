'use client';

import { Caption1 } from '@fluentui/react-components';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useQueryState } from 'nuqs';
import { useMemo } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { StaleNotice } from '@/components/feedback/stale-notice';
import { DataTable } from '@/components/table/data-table';
import { knownSort } from '@/components/table/next-sort';
import { EmptyState } from '@/components/ui/empty-state';
import { jobQueries } from '@/lib/browser/queries/job-queries';
import { parseAsSortOrder } from '@/lib/browser/url/list-search';
import { jobsOn } from '@/lib/domain/job/job-state';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { jobColumns } from './job-columns';

interface JobsViewProps {
  workspace: WorkspaceRef;
  /** The compute's name. */
  name: string;
}

const usualSort = { column: 'status', descending: false };
const byStatus = parseAsSortOrder.withDefault(usualSort);

/** The jobs that run on a cluster or wait for it. */
export function JobsView({ workspace, name }: JobsViewProps) {
  const [sort, setSort] = useQueryState('sort', byStatus);
  const query = useQuery(jobQueries.active(workspace));
  const { data, error, dataUpdatedAt } = query;
  const jobs = useMemo(() => data && jobsOn(data, name), [data, name]);
  const rows = useMemo(() => jobs && [...jobs.running, ...jobs.waiting], [jobs]);
  const refresh = () => void query.refetch();

  if (error && !jobs) {
    return <ErrorNotice error={error} title="The jobs could not be listed" onRetry={refresh} />;
  }
  return (
    <>
      {error && <StaleNotice error={error} dataUpdatedAt={dataUpdatedAt} onRetry={refresh} />}
      {jobs && (
        <Caption1 block>
          {jobs.running.length} running, {jobs.waiting.length} waiting
        </Caption1>
      )}
      {rows?.length === 0 ? (
        <EmptyState icon={<TaskListSquareLtrRegular />} title="No jobs at the moment">
          Jobs that run on {name}, or wait for its nodes, are listed here.
        </EmptyState>
      ) : (
        <DataTable
          label={`Jobs on ${name}`}
          columns={jobColumns}
          rows={rows ?? []}
          rowId={({ name: id }) => id}
          rowLabel={({ displayName, name: id }) => displayName ?? id}
          sort={knownSort(jobColumns, sort, usualSort)}
          onSortChange={(order) => void setSort(order)}
          isLoading={!rows}
        />
      )}
    </>
  );
}
