import { queryOptions } from '@tanstack/react-query';
import { listJobs } from '../../contract/jobs';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { pollWhileWaiting } from './polling';

/** One look for the jobs that go on and for how long others waited; more often while one waits. */
const listed = (workspace: WorkspaceRef) =>
  queryOptions({
    queryKey: ['jobs', workspace],
    queryFn: ({ signal }) => call(listJobs, { params: workspace }, signal),
    refetchInterval: (query) => pollWhileWaiting(query, query.state.data?.jobs),
  });

export const jobQueries = {
  listed,

  /** The jobs of a workspace that have not ended. */
  active: (workspace: WorkspaceRef) =>
    queryOptions({ ...listed(workspace), select: ({ jobs }) => jobs }),
};
