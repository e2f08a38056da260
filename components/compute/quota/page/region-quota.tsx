'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataPieRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { StaleNotice } from '@/components/feedback/stale-notice';
import { EmptyState } from '@/components/ui/empty-state';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { QuotaSearch } from '@/lib/browser/url/quota-search';
import { canSetLimit } from '@/lib/domain/quota/can-set-limit';
import type { QuotaNode } from '@/lib/domain/quota/quota-tree';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { QuotaTable } from '../tree/quota-table';
import { QuotaTools } from './quota-tools';
import { regionChoices } from './region-choices';
import { useQuotaFacts } from './use-quota-facts';
import { useTreeView } from './use-tree-view';

const FreeSlot = dynamic(() => import('./free-slot').then((module) => module.FreeSlot), {
  ssr: false,
});
const LimitDialog = dynamic(
  () => import('../limit/limit-dialog').then((module) => module.LimitDialog),
  { ssr: false },
);

interface RegionQuotaProps {
  workspace: WorkspaceRef;
  /** The workspace's own region. */
  home: string;
  location: string;
  search: QuotaSearch;
  onSearch: (change: Partial<QuotaSearch>) => void;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

const noTree: readonly QuotaNode[] = [];

/** The quota of one region, with the tools to look through it. */
export function RegionQuota(props: RegionQuotaProps) {
  const { workspace, home, location, search, onSearch } = props;
  const styles = useStyles();
  const region = { subscriptionId: workspace.subscriptionId, location };
  const facts = useQuotaFacts(workspace, region);
  const { usage, tree = noTree, computes, sizes, isLooking, error } = facts;
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const view = useTreeView(tree, workspace, { search: search.q, onlyUsed: search.used });
  const opener = useRef<HTMLElement>(null);
  const [limited, setLimited] = useState<QuotaNode>();
  const refresh = () => void usage.refetch();
  const { q } = search;

  return (
    <div className={styles.root}>
      <QuotaTools
        regions={regionChoices(home, computes, search.location)}
        location={location}
        search={search}
        onSearch={onSearch}
        busy={usage.isFetching}
        onRefresh={refresh}
        freeRef={(button) => {
          opener.current = button;
        }}
      />
      {error && (
        <ErrorNotice
          error={error}
          title="The computes of the workspace, or their sizes, could not be read"
          onRetry={facts.lookAgain}
        />
      )}
      {search.free !== null && search.free > 0 && usage.data && !isLooking && !error && (
        <FreeSlot
          facts={{ workspace, location, tree, computes, sizes }}
          search={search}
          cores={search.free}
          onSearch={onSearch}
          opener={opener}
        />
      )}
      {usage.error && usage.data && (
        <StaleNotice error={usage.error} dataUpdatedAt={usage.dataUpdatedAt} onRetry={refresh} />
      )}
      {usage.error && !usage.data && (
        <ErrorNotice error={usage.error} title="The quota could not be read" onRetry={refresh} />
      )}
      {usage.isPending && <LoadingRows label="Loading quota" rows={10} />}
      {usage.data && usage.data.lines.length === 0 && (
        <EmptyState icon={<DataPieRegular />} title={`No quota in ${location}`}>
          The service tells of no virtual machine family there.
        </EmptyState>
      )}
      {usage.data && usage.data.lines.length > 0 && (
        <QuotaTable
          rows={view.rows}
          subscriptionId={workspace.subscriptionId}
          ownCompute={facts.ownCompute}
          onToggle={view.toggle}
          onMore={view.more}
          maySetLimit={canSetLimit(permissions)}
          onSetLimit={setLimited}
        />
      )}
      {usage.data && q !== '' && view.rows.every((row) => 'node' in row && row.depth === 0) && (
        <EmptyState
          icon={<DataPieRegular />}
          title={`Nothing matches “${q}”`}
          action={<Button onClick={() => onSearch({ q: '' })}>Clear the search</Button>}
        />
      )}
      {limited && (
        <LimitDialog
          region={region}
          node={limited}
          places={facts.places}
          onClose={() => setLimited(undefined)}
        />
      )}
    </div>
  );
}
