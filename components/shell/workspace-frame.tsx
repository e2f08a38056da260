'use client';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { lastWorkspace } from '@/lib/browser/preferences/use-last-workspace';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { Frame } from './frame';
import { NavOpener } from './nav-opener';
import { SideNav } from './side-nav';
import { TopBar } from './top-bar';
import { WorkspaceSwitcher } from './workspace-switcher';

interface WorkspaceFrameProps {
  workspace: WorkspaceRef;
  children: ReactNode;
}

/** All around the pages of a workspace: top bar, navigation and main region. */
export function WorkspaceFrame({ workspace, children }: WorkspaceFrameProps) {
  // Asked for while the page is drawn for the first time, and not after it: what every page needs.
  usePrefetchQuery(workspaceQueries.one(workspace));
  usePrefetchQuery(workspaceQueries.permissions(workspace));
  useRemembered(workspace);
  return (
    <Frame
      bar={
        <TopBar
          start={<NavOpener workspace={workspace} />}
          workspaceSwitcher={<WorkspaceSwitcher workspace={workspace} />}
        />
      }
      navigation={<SideNav workspace={workspace} />}
    >
      {children}
    </Frame>
  );
}

/** Remembers a workspace once it is known to be there: a mistyped address must not stick. */
function useRemembered({ subscriptionId, resourceGroup, workspace }: WorkspaceRef): void {
  const { isSuccess } = useQuery(
    workspaceQueries.one({ subscriptionId, resourceGroup, workspace }),
  );
  useEffect(() => {
    if (isSuccess) lastWorkspace.set({ subscriptionId, resourceGroup, workspace });
  }, [isSuccess, subscriptionId, resourceGroup, workspace]);
}
