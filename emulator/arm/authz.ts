import type { RoleAssignment, SubscriptionState } from '../core/state';
import { findRole, type Permission, type RoleDefinition } from './roles';

type Assigned = Pick<SubscriptionState, 'roleAssignments'>;

/** Role assignments add up; `notActions` take away within their own role only. */
export function isAllowed(
  subscription: Assigned,
  oid: string,
  action: string,
  scope: string,
): boolean {
  return rolesAt(subscription, oid, scope).some((role) => grants(role, action));
}

/** The roles that someone holds at a scope or above it. */
export function rolesAt(subscription: Assigned, oid: string, scope: string): RoleDefinition[] {
  return subscription.roleAssignments
    .filter((assignment) => assignment.principalId === oid && covers(assignment, scope))
    .map(({ role }) => findRole(role))
    .filter((role) => role !== undefined);
}

/** ARM shows a subscription to everyone who holds a role anywhere in it. */
export function hasAnyRole(subscription: Assigned, oid: string): boolean {
  return subscription.roleAssignments.some(({ principalId }) => principalId === oid);
}

export function grants({ actions, notActions }: Permission, action: string): boolean {
  return (
    actions.some((pattern) => patternOf(pattern).test(action)) &&
    !notActions.some((pattern) => patternOf(pattern).test(action))
  );
}

function covers(assignment: RoleAssignment, scope: string): boolean {
  const above = assignment.scope.toLowerCase();
  const below = scope.toLowerCase();
  return below === above || below.startsWith(`${above.replace(/\/$/, '')}/`);
}

const patterns = new Map<string, RegExp>();

/** Role definitions are constants, so the number of patterns is bounded. */
function patternOf(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  // An inner `/*/` also covers no segment at all: the description of AzureML Data Scientist says
  // that it cannot create computes, and `computes/*/write` is what takes `computes/write` away.
  const source = pattern.split('/*/').map(globSource).join('/(?:.*/)?');
  const made = new RegExp(`^${source}$`, 'i');
  patterns.set(pattern, made);
  return made;
}

function globSource(glob: string): string {
  return glob.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
}
