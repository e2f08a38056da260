import type { InstanceFacts } from '../compute/instance-facts';

export interface SshPlace {
  /** From where it can be reached. */
  from: 'internet' | 'network';
  host: string;
  port: number;
}

/** Inside a network SSH answers at its own port, whatever is open to the internet (Azure ML docs). */
const privatePort = 22;

/** Where an instance takes SSH. */
export function sshPlaces({
  publicIp,
  privateIp,
  ssh,
}: Pick<InstanceFacts, 'publicIp' | 'privateIp' | 'ssh'>): SshPlace[] {
  const isOpen = ssh.enabled && publicIp !== undefined;
  return [
    ...(isOpen ? [{ from: 'internet' as const, host: publicIp, port: ssh.port }] : []),
    ...(privateIp === undefined
      ? []
      : [{ from: 'network' as const, host: privateIp, port: privatePort }]),
  ];
}
