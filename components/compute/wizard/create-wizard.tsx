'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { Notice } from '@/components/feedback/notice';
import { PageHeader } from '@/components/shell/page-header';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { routes, tabs } from '@/lib/browser/url/routes';
import { canCreate } from '@/lib/domain/compute/compute-can';
import type { NamedKind } from '@/lib/domain/name/compute-name';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { workspaceCrumb } from '../compute-crumbs';
import { CreateComputeForm } from './create-compute-form';
import type { WizardSteps } from './wizard-steps';

interface CreateWizardProps {
  kind: NamedKind;
  title: string;
  workspace: WorkspaceRef;
  wizard: WizardSteps;
  /** Stands beside the title. */
  children?: ReactNode;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/**
 * The page that makes a new compute. What only one kind has comes with its steps, so that nobody
 * loads the other's.
 */
export function CreateWizard({ kind, title, workspace, wizard, children }: CreateWizardProps) {
  const { data, error, refetch } = useQuery(workspaceQueries.one(workspace));
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const verdict = canCreate(permissions);
  return (
    <div className={useStyles().root}>
      <PageHeader
        title={title}
        crumbs={[
          workspaceCrumb(workspace),
          { label: 'Compute', href: routes.computes(workspace, tabs[kind]) },
        ]}
      >
        {children}
      </PageHeader>
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
      {data && (
        <CreateComputeForm
          kind={kind}
          wizard={wizard}
          workspace={workspace}
          location={data.location}
          verdict={verdict}
        />
      )}
    </div>
  );
}
