'use client';
import { Frame } from '@/components/shell/frame';
import { PageHeader } from '@/components/shell/page-header';
import { TopBar } from '@/components/shell/top-bar';
import { TextLink } from '@/components/ui/text-link';
import { routes } from '@/lib/browser/url/routes';
import { ReadWorkspaces } from './read-workspaces';
import { WorkspaceSearch } from './workspace-search';

/** All workspaces that the caller sees, across subscriptions. */
export function WorkspaceChooser() {
  return (
    <Frame bar={<TopBar />}>
      <PageHeader
        crumbs={[]}
        title="Workspaces"
        actions={<TextLink href={routes.allComputes()}>Computes of all workspaces</TextLink>}
      />
      <ReadWorkspaces>{(workspaces) => <WorkspaceSearch workspaces={workspaces} />}</ReadWorkspaces>
    </Frame>
  );
}
