import type { ComputeIdentity } from '@/lib/domain/identity/compute-identity';

export const identityLabels: Record<ComputeIdentity['type'], string> = {
  None: 'None',
  SystemAssigned: 'System-assigned',
  UserAssigned: 'User-assigned',
};
