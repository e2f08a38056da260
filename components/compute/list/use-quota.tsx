'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useState, type ReactNode } from 'react';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Command } from '../commands/command';
import { quotaCommand } from './use-list-commands';

const QuotaPanel = dynamic(
  () => import('../quota/quota-panel').then((module) => module.QuotaPanel),
  { ssr: false },
);

/** The command that opens the quota of the workspace's region, and the panel it opens. */
export function useQuota(workspace: WorkspaceRef): { command: Command; panel: ReactNode } {
  const [isOpen, setOpen] = useState(false);
  // Kept once it was opened, so that it can close as it opened.
  const [wasOpened, setOpened] = useState(false);
  const { data } = useQuery(workspaceQueries.one(workspace));
  const command = quotaCommand(data !== undefined, () => {
    setOpened(true);
    setOpen(true);
  });
  const panel = wasOpened && data && (
    <QuotaPanel
      workspace={workspace}
      region={{ subscriptionId: workspace.subscriptionId, location: data.location }}
      open={isOpen}
      onClose={() => setOpen(false)}
    />
  );
  return { command, panel };
}
