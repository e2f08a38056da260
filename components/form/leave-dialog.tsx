'use client';

import dynamic from 'next/dynamic';
import type { LeaveGuard } from './use-leave-guard';

const ConfirmDialog = dynamic(
  () => import('@/components/ui/confirm-dialog').then((module) => module.ConfirmDialog),
  { ssr: false },
);

/** The question of a `useLeaveGuard`. */
export function LeaveDialog({ guard, children }: { guard: LeaveGuard; children: string }) {
  if (!guard.asking) return null;
  return (
    <ConfirmDialog
      open
      title="Leave this page?"
      confirmLabel="Leave"
      onConfirm={guard.leave}
      onClose={guard.stay}
    >
      {children}
    </ConfirmDialog>
  );
}
