'use client';

import { Edit20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useQueryStates } from 'nuqs';
import type { ReactNode } from 'react';
import type { Command } from '@/components/compute/commands/command';
import { useOperationOf } from '@/lib/browser/operations/use-operations';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { editSearch } from '@/lib/browser/url/edit-search';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { editVerdict } from './edit-verdict';

const EditDrawer = dynamic(() => import('./edit-drawer').then((module) => module.EditDrawer), {
  ssr: false,
});

/** The command that opens what can be changed; of the computes, only clusters have any. */
export function useEdit(
  workspace: WorkspaceRef,
  { compute, arm }: ComputeDetails,
): { command: Command; drawer: ReactNode } | undefined {
  const [{ edit: isOpen }, setSearch] = useQueryStates(editSearch, { history: 'replace' });
  const setOpen = (edit: boolean) => void setSearch({ edit });
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const isUnderWay = useOperationOf({ ...workspace, name: compute.name }) !== undefined;
  if (compute.kind !== 'cluster') return undefined;
  const command: Command = {
    id: 'edit',
    label: 'Edit',
    icon: <Edit20Regular />,
    verdict: editVerdict(compute, permissions, isUnderWay),
    run: () => setOpen(true),
  };
  const drawer = isOpen && (
    <EditDrawer workspace={workspace} cluster={compute} arm={arm} onClose={() => setOpen(false)} />
  );
  return { command, drawer };
}
