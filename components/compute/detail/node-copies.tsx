'use client';

import { WindowConsoleRegular } from '@fluentui/react-icons';
import { CopyButton } from '@/components/ui/copy-button';
import type { ComputeNode } from '@/lib/domain/compute/compute-node';
import { sshTo } from './instance-extras';

export interface NodeCopiesProps {
  node: ComputeNode;
  /** The cluster's administrator, if it has one. */
  sshUser: string | undefined;
}

/** A node's id to copy, and the command that opens a shell on it. */
export function NodeCopies({ node, sshUser }: NodeCopiesProps) {
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
