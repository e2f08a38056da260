import { queryOptions } from '@tanstack/react-query';
import { getWorkspace, listPermissions, listWorkspaces } from '../../contract/workspaces';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';

const minutes = 60_000;

export const workspaceQueries = {
  list: () =>
    queryOptions({
      queryKey: ['workspaces'],
      queryFn: ({ signal }) => call(listWorkspaces, {}, signal),
      staleTime: 5 * minutes,
    }),

  one: (ref: WorkspaceRef) =>
    queryOptions({
      queryKey: ['workspace', ref],
      queryFn: ({ signal }) => call(getWorkspace, { params: ref }, signal),
      staleTime: 5 * minutes,
    }),

  permissions: (ref: WorkspaceRef) =>
    queryOptions({
      queryKey: ['permissions', ref],
      queryFn: ({ signal }) => call(listPermissions, { params: ref }, signal),
      staleTime: 5 * minutes,
      select: ({ permissions }) => permissions,
    }),
};
