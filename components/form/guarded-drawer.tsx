'use client';

import type { ReactNode } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { SideDrawer } from '@/components/ui/side-drawer';
import type { LeaveGuard } from './use-leave-guard';

interface GuardedDrawerProps {
  title: string;
  guard: LeaveGuard;
  onClose: () => void;
  children: ReactNode;
}

/** A side panel to change something in, that is not closed over what is not saved yet. */
export function GuardedDrawer({ title, guard, onClose, children }: GuardedDrawerProps) {
  return (
    <>
      <SideDrawer open title={title} onClose={() => guard.request(onClose)}>
        {children}
      </SideDrawer>
      {guard.asking && (
        <ConfirmDialog
          open
          title="Discard the changes?"
          confirmLabel="Discard"
          onConfirm={guard.leave}
          onClose={guard.stay}
        >
          What you have changed and not saved will be lost.
        </ConfirmDialog>
      )}
    </>
  );
}
