import { useMutation, useQueryClient } from '@tanstack/react-query';
import { writeNotebookFile } from '../../contract/notebook-files';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { notebookQueries } from '../queries/notebook-queries';

interface NewNotebookFile {
  path: string;
  text: string;
  /** Without it a file that is there is refused at `body.path`. */
  overwrite: boolean;
}

/** Writes a text file into the workspace's notebooks share. */
export function useWriteNotebookFile(workspace: WorkspaceRef) {
  const client = useQueryClient();
  return useMutation<object, Error, NewNotebookFile>({
    mutationFn: (file) => call(writeNotebookFile, { params: workspace, body: file }),
    onSuccess: () => client.invalidateQueries({ queryKey: notebookQueries.under(workspace) }),
  });
}
