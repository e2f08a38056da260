import { WindowConsoleRegular } from '@fluentui/react-icons';
import { CopyButton } from '@/components/ui/copy-button';
import type { DataColumn } from '@/components/table/data-column';
import type { ComputeNode } from '@/lib/domain/compute/compute-node';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import { sshTo } from './instance-extras';

/** The columns of the nodes table; `sshUser` is the cluster's administrator, if it has one. */
export function nodeColumns(sshUser: string | undefined): readonly DataColumn<ComputeNode>[] {
  return [
    {
      id: 'node',
      title: 'Node',
      width: 300,
      cell: ({ nodeId }) => nodeId,
      sortBy: ({ nodeId }) => nodeId,
      isRowHeader: true,
    },
    {
      id: 'state',
      title: 'State',
      width: 110,
      cell: ({ state }) => stateLabel(state),
      sortBy: ({ state }) => state,
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

function NodeCopies({ node, sshUser }: { node: ComputeNode; sshUser: string | undefined }) {
  const { nodeId, publicIpAddress, privateIpAddress, port } = node;
  const host = publicIpAddress ?? privateIpAddress;
  return (
    <>
      <CopyButton text={nodeId} label={`Copy the id of ${nodeId}`} />
      {sshUser && host && port !== undefined && (
        <CopyButton
          text={sshTo({ user: sshUser, host, port })}
          label={`Copy the SSH command for ${nodeId}`}
          icon={<WindowConsoleRegular />}
        />
      )}
    </>
  );
}
