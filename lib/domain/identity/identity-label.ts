import type { ComputeIdentity } from './compute-identity';

/** The last part of an ARM id. */
export const identityName = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** "None", "System-assigned", or the names of the user-assigned ones. */
export function identityLabel(identity: ComputeIdentity): string {
  switch (identity.type) {
    case 'None':
      return 'None';
    case 'SystemAssigned':
      return 'System-assigned';
    case 'UserAssigned':
      return `User-assigned: ${identity.ids.map(identityName).join(', ')}`;
  }
}

/** ARM ids compare without regard to case, and the order of identities means nothing. */
export function sameIdentity(a: ComputeIdentity, b: ComputeIdentity): boolean {
  return keyOf(a) === keyOf(b);
}

const keyOf = (identity: ComputeIdentity): string =>
  identity.type === 'UserAssigned'
    ? JSON.stringify(identity.ids.map((id) => id.toLowerCase()).toSorted())
    : identity.type;
