import { keyFileName } from '@/components/compute/wizard/instance/key-file-name';
import type { InstanceFacts } from '@/lib/domain/compute/instance-facts';
import { connectionLines, type ConnectionLines } from '@/lib/domain/ssh/connection-lines';

/** How an instance can be reached by SSH. */
export type SshAccess =
  | { can: 'never' }
  /** It has no address: it never ran, or does not now. */
  | { can: 'later' }
  | { can: 'now'; from: 'anywhere' | 'network'; lines: ConnectionLines; hasKey: boolean };

/** Azure docs, "Manage a compute instance": inside its network an instance listens on SSH's own port. */
const privatePort = 22;

export function sshAccess(
  name: string,
  { ssh, publicIp, privateIp }: Pick<InstanceFacts, 'ssh' | 'publicIp' | 'privateIp'>,
): SshAccess {
  if (!ssh.enabled) return { can: 'never' };
  const host = publicIp ?? privateIp;
  if (host === undefined) return { can: 'later' };
  const port = publicIp === undefined ? privatePort : ssh.port;
  const keyFile = `~/.ssh/${keyFileName(name)}`;
  return {
    can: 'now',
    from: publicIp === undefined ? 'network' : 'anywhere',
    lines: connectionLines({ name, userName: ssh.userName, host, port, keyFile }),
    hasKey: ssh.publicKey !== undefined,
  };
}
