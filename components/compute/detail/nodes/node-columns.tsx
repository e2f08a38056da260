import type { DataColumn } from '@/components/table/data-column';
import type { Cluster } from '@/lib/domain/compute/compute';
import type { ComputeNode } from '@/lib/domain/compute/compute-node';
import { nodeStates } from '@/lib/domain/compute/node-counts';
import { NodeId } from './node-id';
import type { SshAccess } from './node-ssh';
import { NodeSshCell } from './node-ssh-cell';
import { NodeStateCell } from './node-state-cell';

/** The columns of the nodes table; one more where SSH is on. */
export function nodeColumns(
  cluster: Cluster,
  access: SshAccess | undefined,
): readonly DataColumn<ComputeNode>[] {
  return [
    {
      id: 'node',
      title: 'Node',
      width: 200,
      cell: ({ nodeId }) => <NodeId id={nodeId} />,
      sortBy: ({ nodeId }) => nodeId,
      isRowHeader: true,
    },
    {
      id: 'state',
      title: 'State',
      width: 110,
      cell: (node) => <NodeStateCell node={node} cluster={cluster} />,
      sortBy: ({ state }) => stateRank(state),
    },
    ...(access ? [sshColumn(access)] : []),
    {
      id: 'privateIp',
      title: 'Private IP',
      width: 110,
      cell: ({ privateIpAddress }) => privateIpAddress ?? '—',
      sortBy: ({ privateIpAddress }) => privateIpAddress,
    },
    {
      id: 'publicIp',
      title: 'Public IP',
      width: 120,
      cell: ({ publicIpAddress }) => publicIpAddress ?? '—',
      sortBy: ({ publicIpAddress }) => publicIpAddress,
    },
    {
      id: 'port',
      title: 'Port',
      width: 70,
      cell: ({ port }) => port ?? '—',
      sortBy: ({ port }) => port,
    },
    {
      id: 'job',
      title: 'Current job',
      width: 270,
      cell: ({ runId }) => runId ?? '—',
      sortBy: ({ runId }) => runId,
    },
  ];
}

const sshColumn = (access: SshAccess): DataColumn<ComputeNode> => ({
  id: 'ssh',
  title: 'SSH',
  width: 310,
  cell: (node) => <NodeSshCell node={node} access={access} />,
});

/** As the node bar draws them; a state that nobody knows comes last. */
function stateRank(state: string): number {
  const rank = nodeStates.findIndex((known) => known === state.toLowerCase());
  return rank < 0 ? nodeStates.length : rank;
}
