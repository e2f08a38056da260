'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { jobQueries } from '@/lib/browser/queries/job-queries';
import { queueLengths } from '@/lib/domain/job/job-state';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { clustersView } from './clusters-view';
import { KindList } from './kind-list';

/** The clusters, and how many jobs wait for each: one look for all; without it they show as well. */
export function ClusterList({ workspace }: { workspace: WorkspaceRef }) {
  const { data: jobs } = useQuery(jobQueries.active(workspace));
  const view = useMemo(() => clustersView(jobs && queueLengths(jobs)), [jobs]);
  return <KindList workspace={workspace} view={view} />;
}
