'use client';

import { useState } from 'react';
import { useWriteNotebookFile } from '@/lib/browser/mutations/use-write-notebook-file';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { isTaken } from './share-failure';
import { homeOf, inDirectory } from './share-path';

interface Upload {
  path: string;
  text: string;
}

/** Puts scripts into the caller's own directory of the notebooks files. */
export function useScriptUpload(
  workspace: WorkspaceRef,
  accept: string,
  onDone: (path: string) => void,
) {
  const { username } = useSignedInUser();
  const { mutateAsync, isPending, error, reset } = useWriteNotebookFile(workspace);
  const [last, setLast] = useState<Upload>();
  const [problem, setProblem] = useState<string>();
  const taken = isTaken(error) ? last : undefined;

  const write = async (upload: Upload, overwrite: boolean) => {
    setLast(upload);
    try {
      await mutateAsync({ ...upload, overwrite });
    } catch {
      // Shown from the mutation's own state.
      return;
    }
    reset();
    onDone(upload.path);
  };
  const upload = async (file: File) => {
    reset();
    const isAccepted = file.name.endsWith(accept);
    setProblem(isAccepted ? undefined : `${file.name} does not end in ${accept}`);
    if (!isAccepted) return;
    await write({ path: inDirectory(homeOf(username), file.name), text: await file.text() }, false);
  };
  return {
    upload: (file: File) => void upload(file),
    /** The path that exists already, with leave to overwrite it. */
    taken: taken && {
      path: taken.path,
      overwrite: () => void write(taken, true),
      cancel: reset,
    },
    isPending,
    problem,
    error: taken ? null : error,
  };
}
