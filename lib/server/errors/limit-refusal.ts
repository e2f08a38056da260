import { AppError } from './app-error';

/** What the statuses of ARM's `UpdateWorkspaceQuotas` mean; the service gives the word alone. */
const meanings: ReadonlyMap<string, string> = new Map([
  [
    'InvalidQuotaBelowClusterMinimum',
    'The clusters of the workspace always keep more vCPUs than this: lower their minimum first.',
  ],
  [
    'InvalidQuotaExceedsSubscriptionLimit',
    'The subscription has fewer vCPUs of this family: a workspace cannot have more.',
  ],
  ['InvalidVMFamilyName', 'The service does not know this family.'],
  ['OperationNotSupportedForSku', 'The workspace’s edition does not take limits.'],
  ['OperationNotEnabledForRegion', 'The region does not take limits of workspaces.'],
]);

/** A limit that the service did not set, at its field, with the service's own word. */
export function limitRefusal(status: string): AppError {
  const meaning = meanings.get(status) ?? 'The service did not set the limit.';
  const message = `${meaning} (${status})`;
  return new AppError('rejected', message, {
    fields: [{ path: 'limit', message }],
    service: { status: 200, code: status, message: status },
  });
}
