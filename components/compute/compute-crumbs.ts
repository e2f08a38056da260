import type { Crumb } from '@/components/shell/breadcrumbs';
import { routes, tabs, type Tab } from '@/lib/browser/url/routes';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { tabTitles } from './tab-titles';

/** The way to a page below the computes of a workspace, or below one tab of them. */
export const computeCrumbs = (workspace: WorkspaceRef, tab?: Tab): readonly Crumb[] => [
  workspaceCrumb(workspace),
  {
    label: tab ? tabTitles[tab] : 'Compute',
    href: routes.computes(workspace, tab ?? tabs.instance),
  },
];

/** A workspace is where its computes are. */
export const workspaceCrumb = (workspace: WorkspaceRef): Crumb => ({
  label: workspace.workspace,
  href: routes.computes(workspace, tabs.instance),
});
