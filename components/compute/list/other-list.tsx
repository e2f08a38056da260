'use client';

import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { KindList } from './kind-list';
import { attachedView, inferenceView } from './other-views';

interface OtherListProps {
  workspace: WorkspaceRef;
  tab: 'inference' | 'attached';
}

const views = { inference: inferenceView, attached: attachedView };

/** What a workspace points to: inference clusters, or attached computes. */
export const OtherList = ({ workspace, tab }: OtherListProps) => (
  <KindList workspace={workspace} view={views[tab]} />
);
