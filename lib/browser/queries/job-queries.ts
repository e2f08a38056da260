import { queryOptions } from '@tanstack/react-query';
import { listJobs } from '../../contract/jobs';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { pollWhileWaiting } from './polling';

export const jobQueries = {
  /** The jobs of a workspace that have not ended; looked at more often while one waits. */
  active: (workspace: WorkspaceRef) =>
    queryOptions({
      queryKey: ['jobs', workspace],
      queryFn: ({ signal }) => call(listJobs, { params: workspace }, signal),
      select: ({ jobs }) => jobs,
      refetchInterval: (query) => pollWhileWaiting(query, query.state.data?.jobs),
    }),
};
