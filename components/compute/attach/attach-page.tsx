'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { Notice } from '@/components/feedback/notice';
import { PageHeader } from '@/components/shell/page-header';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { tabs } from '@/lib/browser/url/routes';
import type { AttachWay } from '@/lib/domain/attach/attach-ways';
import { attachWords } from '@/lib/domain/attach/attach-words';
import { canCreate } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { useHandedOver } from '../code/import/handed-over';
import { ImportNotice } from '../code/import/import-notice';
import { importedAttachForm, isOfWay } from '../code/import/imported-form';
import { computeCrumbs } from '../compute-crumbs';
import { AttachComputeForm } from './attach-compute-form';

interface AttachPageProps {
  workspace: WorkspaceRef;
  way: AttachWay;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  what: { margin: 0 },
});

/** The page that attaches one type of compute, or makes a new AKS cluster. */
export function AttachPage({ workspace, way }: AttachPageProps) {
  const styles = useStyles();
  const { data, error, refetch } = useQuery(workspaceQueries.one(workspace));
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const verdict = canCreate(permissions);
  const imported = useHandedOver(isOfWay(way));
  const tab = tabs[way.kind];
  return (
    <div className={styles.root}>
      <PageHeader
        title={way.title}
        crumbs={[...computeCrumbs(workspace, tab), { label: way.title }]}
      />
      <p className={styles.what}>{attachWords[way.computeType].what}</p>
      {!verdict.ok && (
        <Notice intent="warning" title="You may look, but not attach.">
          {verdict.reason}
        </Notice>
      )}
      {imported && <ImportNotice imported={imported} />}
      {error && !data && (
        <ErrorNotice
          title="The workspace could not be read."
          error={error}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <LoadingRows label="Loading the workspace" rows={8} />}
      {data && (
        <AttachComputeForm
          key={way.id}
          workspace={workspace}
          way={way}
          location={data.location}
          verdict={verdict}
          initial={importedAttachForm(imported, data.location)}
        />
      )}
    </div>
  );
}
