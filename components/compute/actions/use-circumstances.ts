'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useOperations } from '@/lib/browser/operations/use-operations';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { sameWorkspace, type WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Circumstances } from './split-by-verdict';
import { verbsUnderWay } from './verbs-under-way';

/** What besides its state decides whether a verb may be used on a compute of the workspace. */
export function useCircumstances(workspace: WorkspaceRef): Circumstances {
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const operations = useOperations();
  return useMemo(() => {
    const here = operations.filter(({ compute }) => sameWorkspace(compute, workspace));
    const verbs = verbsUnderWay(here);
    return { permissions, underWay: ({ name }) => verbs.get(name) };
  }, [permissions, operations, workspace]);
}
