'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { Notice } from '@/components/feedback/notice';
import { PageHeader } from '@/components/shell/page-header';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { canCreate } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { computeCrumbs } from '../compute-crumbs';
import { ManyForm } from './many-form';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** The page that makes an instance for each of several people. */
export function ManyWizard({ workspace }: { workspace: WorkspaceRef }) {
  const { data, error, refetch } = useQuery(workspaceQueries.one(workspace));
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const verdict = canCreate(permissions);
  return (
    <div className={useStyles().root}>
      <PageHeader title="Create instances for many users" crumbs={computeCrumbs(workspace)} />
      {!verdict.ok && (
        <Notice intent="warning" title="You may look, but not create.">
          {verdict.reason}
        </Notice>
      )}
      {error && !data && (
        <ErrorNotice
          title="The workspace could not be read."
          error={error}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <LoadingRows label="Loading the workspace" rows={8} />}
      {data && <ManyForm workspace={workspace} location={data.location} verdict={verdict} />}
    </div>
  );
}
