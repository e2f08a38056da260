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

/**
 * Opens schedules and idle shutdown of instances. Of those it was opened for, it goes by what is
 * read of them meanwhile: one that starts can be changed once it runs.
 */
export function useSettingsDrawer(
  workspace: WorkspaceRef,
  current: readonly Compute[] | undefined,
): {
  open: (computes: readonly Compute[]) => void;
  drawer: ReactNode;
} {
  const [asked, setAsked] = useState<readonly Instance[]>([]);
  const open = useCallback(
    (computes: readonly Compute[]) => setAsked(computes.filter(isInstance)),
    [],
  );
  const instances = asked.map(
    (instance) =>
      current?.filter(isInstance).find(({ name }) => name === instance.name) ?? instance,
  );
  const drawer = instances.length > 0 && (
    <SettingsDrawer workspace={workspace} instances={instances} onClose={() => setAsked([])} />
  );
  return { open, drawer };
}

const isInstance = (compute: Compute): compute is Instance => compute.kind === 'instance';
