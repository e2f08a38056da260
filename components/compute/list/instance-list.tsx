'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { settingsCommand } from '../actions/settings/settings-command';
import { useSettingsDrawer } from '../actions/settings/use-settings-drawer';
import { useKnownNames } from '../people/use-known-names';
import { instancesView } from './instances-view';
import { KindList } from './kind-list';

/** The instances of a workspace. */
export function InstanceList({ workspace }: { workspace: WorkspaceRef }) {
  const { data: computes } = useQuery(computeQueries.list(workspace));
  const instances = useMemo(() => computes?.filter(instancesView.isRow) ?? [], [computes]);
  const complete = useKnownNames(instances);
  const view = useMemo(() => ({ ...instancesView, complete }), [complete]);
  const { open, drawer } = useSettingsDrawer(workspace, computes);
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  return (
    <>
      <KindList
        workspace={workspace}
        view={view}
        settings={{
          open,
          commandOn: (rows) => settingsCommand(rows, permissions, () => open(rows)),
        }}
      />
      {drawer}
    </>
  );
}
