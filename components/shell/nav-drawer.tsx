'use client';
import { SideDrawer } from '@/components/ui/side-drawer';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { NavLinks } from './nav-links';

interface NavDrawerProps {
  workspace: WorkspaceRef;
  open: boolean;
  onClose: () => void;
}

export function NavDrawer({ workspace, open, onClose }: NavDrawerProps) {
  return (
    <SideDrawer
      title="Navigation"
      position="start"
      size="small"
      flush
      open={open}
      onClose={onClose}
    >
      <nav aria-label="Main">
        <NavLinks workspace={workspace} onFollow={onClose} />
      </nav>
    </SideDrawer>
  );
}
