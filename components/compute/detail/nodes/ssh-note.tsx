'use client';

import { Caption1 } from '@fluentui/react-components';
import type { SshAccess } from './node-ssh';

/** How to get a shell on the nodes, or why there is no way. */
export function SshNote({ access }: { access: SshAccess | undefined }) {
  return <Caption1 block>{textOf(access)}</Caption1>;
}

function textOf(access: SshAccess | undefined): string {
  if (!access)
    return 'SSH is off. It is set when a cluster is created and cannot be changed later.';
  if (access.isPublic) {
    return `Connect as ${access.user} with the password or the key that the cluster was created with.`;
  }
  return `Connect as ${access.user}, with the password or the key that the cluster was created with, from a machine in the nodes’ virtual network: their SSH port is closed to public networks.`;
}
