'use client';
import type { ReactNode } from 'react';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

interface WorkspaceFrameProps {
  workspace: WorkspaceRef;
  children: ReactNode;
}

/** All around the pages of a workspace: top bar, navigation and main region. */
export function WorkspaceFrame({ children }: WorkspaceFrameProps) {
  return <main id="main">{children}</main>;
}
