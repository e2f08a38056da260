import { queryOptions } from '@tanstack/react-query';
import { listJobs } from '../../contract/jobs';
import { isWaiting } from '../../domain/job/job-state';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { paceOf, pollMs } from './polling';

export const jobQueries = {
  /** The jobs of a workspace that have not ended; looked at more often while one waits. */
  active: (workspace: WorkspaceRef) =>
    queryOptions({
      queryKey: ['jobs', workspace],
      queryFn: ({ signal }) => call(listJobs, { params: workspace }, signal),
      select: ({ jobs }) => jobs,
      staleTime: 5_000,
      refetchInterval: (query) => {
        const waits = query.state.data?.jobs.some(isWaiting);
        return paceOf(query, waits ? pollMs.waiting : pollMs.slow);
      },
    }),
};
