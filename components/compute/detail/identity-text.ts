import { isRecord, textAt } from './arm-value';

/** ARM's `identity`: which kind, and who it is. */
export function identityText(identity: unknown): string | undefined {
  const type = textAt(identity, 'type');
  if (!isRecord(identity) || !type) return undefined;
  const principal = textAt(identity, 'principalId');
  const assigned = identity['userAssignedIdentities'];
  const names = isRecord(assigned) ? Object.keys(assigned).map(lastSegment) : [];
  switch (type) {
    case 'None':
      return 'None';
    case 'SystemAssigned':
      return principal ? `System-assigned (principal ${principal})` : 'System-assigned';
    case 'UserAssigned':
      return names.length > 0 ? `User-assigned: ${names.join(', ')}` : 'User-assigned';
    default:
      return type;
  }
}

/** The name at the end of an ARM id. */
const lastSegment = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
