import type { DataColumn } from '@/components/table/data-column';
import type { ComputeNode } from '@/lib/domain/compute/compute-node';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import { nodeStates } from '@/lib/domain/compute/node-counts';
import { NodeCopies } from './node-copies';
import { NodeId } from './node-id';

/** The columns of the nodes table; `sshUser` is the cluster's administrator, if it has one. */
export function nodeColumns(sshUser: string | undefined): readonly DataColumn<ComputeNode>[] {
  return [
    {
      id: 'node',
      title: 'Node',
      width: 190,
      cell: ({ nodeId }) => <NodeId id={nodeId} />,
      sortBy: ({ nodeId }) => nodeId,
      isRowHeader: true,
    },
    {
      id: 'state',
      title: 'State',
      width: 110,
      cell: ({ state }) => stateLabel(state),
      sortBy: ({ state }) => stateRank(state),
    },
    {
      id: 'privateIp',
      title: 'Private IP',
      width: 130,
      cell: ({ privateIpAddress }) => privateIpAddress ?? '—',
      sortBy: ({ privateIpAddress }) => privateIpAddress,
    },
    {
      id: 'publicIp',
      title: 'Public IP',
      width: 130,
      cell: ({ publicIpAddress }) => publicIpAddress ?? '—',
      sortBy: ({ publicIpAddress }) => publicIpAddress,
    },
    {
      id: 'port',
      title: 'Port',
      width: 80,
      cell: ({ port }) => port ?? '—',
      sortBy: ({ port }) => port,
    },
    {
      id: 'job',
      title: 'Current job',
      width: 300,
      cell: ({ runId }) => runId ?? '—',
      sortBy: ({ runId }) => runId,
    },
    {
      id: 'copy',
      title: 'Copy',
      width: 100,
      cell: (node) => <NodeCopies node={node} sshUser={sshUser} />,
      isTitleHidden: true,
    },
  ];
}

/** As the node bar draws them; a state that nobody knows comes last. */
function stateRank(state: string): number {
  const rank = nodeStates.findIndex((known) => known === state.toLowerCase());
  return rank < 0 ? nodeStates.length : rank;
}
