import { authorizationFailed } from './arm-errors';
import { hasAnyRole } from './authz';
import type { ArmCall, ArmReply } from './context';
import { paged } from './paging';
import { scopeOf } from './resource-path';

const PAGE_SIZE = 100;

/** Those that the caller may read; ARM refuses only who has no role in the subscription at all. */
export function visibleList(
  call: ArmCall,
  bodies: readonly { id: string }[],
  action: string,
  pageSize = PAGE_SIZE,
): ArmReply {
  const { subscription, caller, path } = call;
  if (!hasAnyRole(subscription, caller.oid)) {
    throw authorizationFailed(caller, action, scopeOf(path));
  }
  const visible = bodies.filter(({ id }) => caller.can(action, id));
  return { status: 200, body: paged(call, visible, pageSize) };
}
