'use client';

import { ServerRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useQueryState } from 'nuqs';
import { useMemo } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Notice } from '@/components/feedback/notice';
import { StaleNotice } from '@/components/feedback/stale-notice';
import { DataTable } from '@/components/table/data-table';
import { knownSort } from '@/components/table/next-sort';
import { EmptyState } from '@/components/ui/empty-state';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { pollWhileChanging } from '@/lib/browser/queries/polling';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { parseAsSortOrder } from '@/lib/browser/url/list-search';
import type { Cluster } from '@/lib/domain/compute/compute';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { mayDo } from '@/lib/domain/permission/permission';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { count } from '@/lib/domain/text/count';
import { Section } from '../section';
import { nodeColumns } from './node-columns';
import type { NodeHistory } from './node-history';
import { NodeHistoryChart } from './node-history-chart';
import { sshAccessOf } from './node-ssh';
import { SshNote } from './ssh-note';

interface NodesViewProps {
  workspace: WorkspaceRef;
  cluster: Cluster;
  arm: ComputeDetails['arm'];
  history: NodeHistory;
}

/** Every node of a cluster; who may look at the cluster may still not look at these. */
export function NodesView(props: NodesViewProps) {
  const { cluster, history } = props;
  const { data: permissions } = useQuery(workspaceQueries.permissions(props.workspace));
  const verdict = mayDo(permissions, 'listNodes');
  return (
    <>
      <Section title="Node counts">
        <NodeHistoryChart history={history} maxNodes={cluster.maxNodes} />
      </Section>
      {verdict.ok ? (
        <NodesTable {...props} />
      ) : (
        <Notice intent="info" title="You cannot list the nodes">
          {verdict.reason}
        </Notice>
      )}
    </>
  );
}

const usualSort = { column: 'state', descending: false };
const byState = parseAsSortOrder.withDefault(usualSort);

function NodesTable({ workspace, cluster, arm }: Omit<NodesViewProps, 'history'>) {
  const [sort, setSort] = useQueryState('sort', byState);
  const query = useQuery({
    ...computeQueries.nodes({ ...workspace, name: cluster.name }),
    refetchInterval: (looked) => pollWhileChanging(looked, [cluster]),
  });
  const { data: nodes, error, dataUpdatedAt } = query;
  const refresh = () => void query.refetch();
  const access = useMemo(() => sshAccessOf(arm), [arm]);
  const columns = useMemo(() => nodeColumns(cluster, access), [cluster, access]);

  if (error && !nodes) {
    return <ErrorNotice error={error} title="The nodes could not be listed" onRetry={refresh} />;
  }
  return (
    <>
      {error && <StaleNotice error={error} dataUpdatedAt={dataUpdatedAt} onRetry={refresh} />}
      {nodes?.length === 0 ? (
        <EmptyState icon={<ServerRegular />} title="No nodes at the moment">
          The cluster grows when jobs are submitted to it, up to {count(cluster.maxNodes, 'node')}.
        </EmptyState>
      ) : (
        <>
          <SshNote access={access} />
          <DataTable
            label={`Nodes of ${cluster.name}`}
            columns={columns}
            rows={nodes ?? []}
            rowId={({ nodeId }) => nodeId}
            rowLabel={({ nodeId }) => nodeId}
            sort={knownSort(columns, sort, usualSort)}
            onSortChange={(order) => void setSort(order)}
            isLoading={!nodes}
          />
        </>
      )}
    </>
  );
}
