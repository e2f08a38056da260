'use client';

import { Frame } from '@/components/shell/frame';
import { PageHeader } from '@/components/shell/page-header';
import { TopBar } from '@/components/shell/top-bar';
import { ReadWorkspaces } from '@/components/workspaces/read-workspaces';
import { routes } from '@/lib/browser/url/routes';
import { Everywhere } from './everywhere';

/** The computes of every workspace that the caller sees. */
export function AllComputes() {
  return (
    <Frame bar={<TopBar />}>
      <PageHeader
        title="All computes"
        crumbs={[{ label: 'Workspaces', href: routes.workspaces() }, { label: 'All computes' }]}
      />
      <ReadWorkspaces>{(workspaces) => <Everywhere workspaces={workspaces} />}</ReadWorkspaces>
    </Frame>
  );
}
