import { queryOptions } from '@tanstack/react-query';
import { listNotebookFiles, readNotebookFile } from '../../contract/notebook-files';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { pollWhileFollowed } from './polling';

/** The share in which a workspace keeps its notebooks, setup scripts and their logs. */
export const notebookQueries = {
  under: (workspace: WorkspaceRef) => ['notebook-files', workspace] as const,

  /** The empty path is the root. */
  directory: (workspace: WorkspaceRef, directory: string) =>
    queryOptions({
      queryKey: [...notebookQueries.under(workspace), 'directory', directory],
      queryFn: ({ signal }) =>
        call(listNotebookFiles, { params: workspace, query: { directory } }, signal),
    }),

  text: (workspace: WorkspaceRef, path: string, { follow = false } = {}) =>
    queryOptions({
      queryKey: [...notebookQueries.under(workspace), 'text', path],
      queryFn: ({ signal }) =>
        call(readNotebookFile, { params: workspace, query: { path } }, signal),
      refetchInterval: (query) => follow && pollWhileFollowed(query),
    }),
};
