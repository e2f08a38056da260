'use client';

import { useQueries, useQuery } from '@tanstack/react-query';
import { ApiError } from '@/lib/browser/api-error';
import { notebookQueries } from '@/lib/browser/queries/notebook-queries';
import { pollWhileFollowed } from '@/lib/browser/queries/polling';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { logFilesIn, logFolder, newestFirst, type LogFile } from './log-files';

interface LogFiles {
  files: readonly LogFile[];
  isPending: boolean;
  /** Why they cannot be listed; that there are none yet is no failure. */
  error: Error | null;
  again: () => void;
}

/** The logs of an instance, in its folder and the folders in there; looked for as they come. */
export function useLogFiles(workspace: WorkspaceRef, name: string, isComing: boolean): LogFiles {
  const root = logFolder(name);
  const listing = (directory: string) => ({
    ...notebookQueries.directory(workspace, directory),
    refetchInterval: (query: Parameters<typeof pollWhileFollowed>[0]) =>
      isComing && pollWhileFollowed(query),
    retry: false,
  });
  const top = useQuery(listing(root));
  const folders = (top.data?.entries ?? [])
    .filter(({ kind }) => kind === 'directory')
    .map((folder) => `${root}/${folder.name}`);
  const below = useQueries({ queries: folders.map(listing) });
  const files = [
    ...logFilesIn(root, root, top.data?.entries ?? []),
    ...folders.flatMap((folder, index) =>
      logFilesIn(root, folder, below[index]?.data?.entries ?? []),
    ),
  ];
  const failed = [top, ...below].find(({ error }) => error !== null && !isMissing(error));
  return {
    files: newestFirst(files),
    isPending: [top, ...below].some(({ isPending }) => isPending),
    error: failed?.error ?? null,
    again: () => [top, ...below].forEach(({ refetch }) => void refetch()),
  };
}

const isMissing = (error: Error): boolean =>
  error instanceof ApiError && error.body.code === 'not-found' && !isShareMissing(error);

/** Without a share there will be no log until somebody makes one. */
const isShareMissing = ({ body }: ApiError): boolean => body.service?.code === 'ShareNotFound';
