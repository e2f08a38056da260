'use client';

import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { instancesView } from './instances-view';
import { KindList } from './kind-list';

/** The instances of a workspace. */
export function InstanceList({ workspace }: { workspace: WorkspaceRef }) {
  return <KindList workspace={workspace} view={instancesView} />;
}
