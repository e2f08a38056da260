'use client';

import { CubeRegular } from '@fluentui/react-icons';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { routes, type Tab } from '@/lib/browser/url/routes';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { tabTitles } from '../tab-titles';

interface ComputeGoneProps {
  workspace: WorkspaceRef;
  tab: Tab;
  name: string;
}

/** The service knows no such compute: it was deleted, or never was. */
export function ComputeGone({ workspace, tab, name }: ComputeGoneProps) {
  return (
    <EmptyState
      icon={<CubeRegular />}
      title={`There is no compute ${name} in this workspace`}
      action={
        <TextLink href={routes.computes(workspace, tab)}>
          Back to {tabTitles[tab].toLowerCase()}
        </TextLink>
      }
    >
      It may have been deleted, by you or by someone else.
    </EmptyState>
  );
}
