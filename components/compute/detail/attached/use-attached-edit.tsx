'use client';

import { Box20Regular, Key20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useState, type ReactNode } from 'react';
import type { Command } from '@/components/compute/commands/command';
import { useOperationOf } from '@/lib/browser/operations/use-operations';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { Compute } from '@/lib/domain/compute/compute';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { editVerdict } from '../edit/edit-verdict';

const AccessTokenDrawer = dynamic(
  () => import('./access-token-drawer').then((module) => module.AccessTokenDrawer),
  { ssr: false },
);
const InstanceTypesDrawer = dynamic(
  () => import('./instance-types-drawer').then((module) => module.InstanceTypesDrawer),
  { ssr: false },
);

/** What can be changed of what is attached: Databricks' token, the instance types of Kubernetes. */
export function useAttachedEdit(
  workspace: WorkspaceRef,
  { compute, arm }: ComputeDetails,
): { command: Command; drawer: ReactNode } | undefined {
  const [isOpen, setOpen] = useState(false);
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const isUnderWay = useOperationOf({ ...workspace, name: compute.name }) !== undefined;
  const computeType = computeTypeOf(compute);
  const close = () => setOpen(false);
  const shared = {
    verdict: editVerdict(compute, permissions, isUnderWay),
    run: () => setOpen(true),
  };
  if (computeType === 'Databricks') {
    return {
      command: { ...shared, id: 'token', label: 'Change token', icon: <Key20Regular /> },
      drawer: isOpen && (
        <AccessTokenDrawer workspace={workspace} name={compute.name} onClose={close} />
      ),
    };
  }
  if (computeType === 'Kubernetes') {
    return {
      command: {
        ...shared,
        id: 'instance-types',
        label: 'Instance types',
        icon: <Box20Regular />,
      },
      drawer: isOpen && (
        <InstanceTypesDrawer workspace={workspace} name={compute.name} arm={arm} onClose={close} />
      ),
    };
  }
  return undefined;
}

const computeTypeOf = (compute: Compute): string | undefined =>
  'computeType' in compute ? compute.computeType : undefined;
