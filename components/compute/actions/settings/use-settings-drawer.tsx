'use client';

import dynamic from 'next/dynamic';
import { useCallback, useState, type ReactNode } from 'react';
import type { Compute, Instance } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

// Zones and cron come with it.
const SettingsDrawer = dynamic(
  () => import('./settings-drawer').then((module) => module.SettingsDrawer),
  { ssr: false },
);

/** Opens schedules and idle shutdown of instances, as they are when it is opened. */
export function useSettingsDrawer(workspace: WorkspaceRef): {
  open: (computes: readonly Compute[]) => void;
  drawer: ReactNode;
} {
  const [instances, setInstances] = useState<readonly Instance[]>([]);
  const open = useCallback(
    (computes: readonly Compute[]) => setInstances(computes.filter(isInstance)),
    [],
  );
  const drawer = instances.length > 0 && (
    <SettingsDrawer workspace={workspace} instances={instances} onClose={() => setInstances([])} />
  );
  return { open, drawer };
}

const isInstance = (compute: Compute): compute is Instance => compute.kind === 'instance';
