'use client';

import { useState } from 'react';
import { SideDrawer } from '@/components/ui/side-drawer';
import { smallestNeed } from '@/lib/domain/availability/job-need';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { AvailabilityView } from './availability-view';

interface AvailabilityPanelProps {
  workspace: WorkspaceRef;
  open: boolean;
  onClose: () => void;
}

/** The same answer beside the lists. */
export function AvailabilityPanel({ workspace, open, onClose }: AvailabilityPanelProps) {
  const [need, setNeed] = useState(smallestNeed);
  return (
    <SideDrawer open={open} onClose={onClose} title="Can I run now?">
      <AvailabilityView workspace={workspace} need={need} onChange={setNeed} />
    </SideDrawer>
  );
}
