import type { SshKeySource } from '@/lib/domain/compute/create-form/instance-form';

/** The studio's words. */
export const sshSourceLabels: Record<SshKeySource, string> = {
  generate: 'Generate new key pair',
  stored: 'Use existing public key stored in Azure',
  paste: 'Use existing public key',
  later: 'Set up an SSH key later',
};
