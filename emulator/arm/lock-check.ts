import type { LockRecord } from '../core/neighbour-records';
import type { SubscriptionState } from '../core/state';
import { isWithin, locksOver } from '../sim/locks';
import type { ArmRoute } from './context';
import { scopeLocked } from './lock-errors';

/**
 * ARM's own check, in front of every provider (Azure docs, "Lock your resources"): a lock at the
 * scope or above refuses a delete, and one that is ReadOnly whatever is more than a read. A delete
 * is refused for a lock below too. Locks themselves can always be written and removed.
 */
export function refuseLocked(
  subscription: SubscriptionState,
  route: Pick<ArmRoute, 'action' | 'method'>,
  scope: string,
): void {
  const { action, method } = route;
  if (
    action === null ||
    action.endsWith('/read') ||
    action.startsWith('Microsoft.Authorization/')
  ) {
    return;
  }
  const isDelete = method === 'DELETE';
  const inTheWay = isDelete
    ? [...locksOver(subscription, scope), ...locksBelow(subscription, scope)]
    : locksOver(subscription, scope).filter(({ level }) => level === 'ReadOnly');
  if (inTheWay.length > 0) {
    const scopes = new Set(inTheWay.map((lock) => lock.scope));
    throw scopeLocked(scope, isDelete ? 'delete' : 'write', [...scopes]);
  }
}

/** Locks on what lies below a scope, but not on itself. */
export function locksBelow({ locks }: SubscriptionState, scope: string): LockRecord[] {
  return locks.filter((lock) => isWithin(lock.scope, scope) && !isWithin(scope, lock.scope));
}
