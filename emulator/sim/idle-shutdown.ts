import type { SubscriptionState } from '../core/state';
import { stableGuid } from './chance';
import type { InstanceRecord } from './compute-record';
import { durationMs } from './iso-duration';
import { isWithin } from './locks';
import { computeResourceId, identityResourceId, workspaceResourceId } from './resource-id';
import { isJsonObject } from './json';
import { NEVER } from './step';

/** How long an instance may idle before it is stopped; undefined where it may for ever. */
function idleLimitMs({ settings }: InstanceRecord): number | undefined {
  const written = settings['idleTimeBeforeShutdown'];
  return typeof written === 'string' ? durationMs(written) : undefined;
}

/** When an instance that nobody uses from now on has idled for long enough. */
export function idleDueMs(record: InstanceRecord): number {
  if (record.state !== 'Running') return NEVER;
  const limitMs = idleLimitMs(record);
  return limitMs === undefined ? NEVER : record.activeUntilMs + limitMs;
}

/**
 * Azure docs, "Configure idle shutdown": the time runs anew when the new limit is shorter than the
 * time that the instance has idled already.
 */
export function setIdleLimit(record: InstanceRecord, written: string | null, now: number): void {
  record.settings = { ...record.settings, idleTimeBeforeShutdown: written };
  const limitMs = idleLimitMs(record);
  if (limitMs !== undefined && now - record.activeUntilMs > limitMs) record.activeUntilMs = now;
}

/**
 * Azure docs, "Configure idle shutdown": an instance with a managed identity shuts itself down only
 * where that identity is Contributor on the workspace.
 */
export function mayShutItselfDown(
  subscription: SubscriptionState,
  record: InstanceRecord,
): boolean {
  if (record.identity === null) return true;
  const { subscriptionId, roleAssignments } = subscription;
  const scope = workspaceResourceId(subscriptionId, record.resourceGroup, record.workspace);
  const principals = principalsOf(subscription, record);
  return roleAssignments.some(
    (one) =>
      principals.includes(one.principalId) &&
      (one.role === 'Contributor' || one.role === 'Owner') &&
      isWithin(scope, one.scope),
  );
}

/** Object id of the identity that a compute is given by the system. */
export function systemPrincipalOf(resourceId: string): string {
  return stableGuid(resourceId, 'identity');
}

function principalsOf(
  { subscriptionId, identities }: SubscriptionState,
  record: InstanceRecord,
): string[] {
  const assigned = record.identity?.['userAssignedIdentities'];
  if (!isJsonObject(assigned))
    return [systemPrincipalOf(computeResourceId(subscriptionId, record))];
  const ids = new Set(Object.keys(assigned).map((id) => id.toLowerCase()));
  return identities
    .filter((one) => ids.has(identityResourceId(subscriptionId, one).toLowerCase()))
    .map(({ principalId }) => principalId);
}
