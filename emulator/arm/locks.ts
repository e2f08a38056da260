import { z } from 'zod';
import { lockLevels, type LockRecord } from '../core/neighbour-records';
import { locksOver } from '../sim/locks';
import { settle } from '../sim/settle';
import { lockVersions } from './api-version';
import { invalidRequestContent } from './arm-errors';
import { armRoute, type ArmCall, type ArmMethod, type ArmReply, type ArmRoute } from './context';
import { locksBelow } from './lock-check';
import { lockNotFound } from './lock-errors';
import { sameName } from './lookup';
import { paged } from './paging';
import { GROUP_PATH, SUBSCRIPTION_PATH } from './provider-paths';
import { scopeOf } from './resource-path';
import { requireScope } from './scope-lookup';

const TYPE = 'Microsoft.Authorization/locks';
const PAGE_SIZE = 100;

/** ARM's templates of the scopes: subscription, resource group, resource, and child of one. */
const RESOURCE = `${GROUP_PATH}/providers/{namespace}/{type}/{name}`;
const SCOPES = [SUBSCRIPTION_PATH, GROUP_PATH, RESOURCE, `${RESOURCE}/{childType}/{childName}`];

export const lockRoutes: readonly ArmRoute[] = SCOPES.flatMap((scope) => {
  const one = (method: ArmMethod, verb: string, handle: (call: LockCall) => ArmReply) =>
    armRoute({
      method,
      path: `${scope}/providers/${TYPE}/{lockName}`,
      action: `${TYPE}/${verb}`,
      apiVersions: lockVersions,
      handle,
    });
  return [
    armRoute({
      method: 'GET',
      path: `${scope}/providers/${TYPE}`,
      action: `${TYPE}/read`,
      apiVersions: lockVersions,
      handle: listLocks,
    }),
    one('GET', 'read', getLock),
    one('PUT', 'write', putLock),
    one('DELETE', 'delete', deleteLock),
  ];
});

type LockCall = ArmCall<'lockName'>;

/** Locks at the scope, inherited from above, and, without the filter, on what lies below. */
function listLocks(call: ArmCall): ArmReply {
  const { subscription, query } = call;
  const scope = requireScope(subscription, scopeOf(call.path));
  const atScope = query.get('$filter')?.toLowerCase() === 'atscope()';
  const below = atScope ? [] : locksBelow(subscription, scope);
  const bodies = [...locksOver(subscription, scope), ...below].map(lockBody);
  return { status: 200, body: paged(call, bodies, PAGE_SIZE) };
}

function getLock(call: LockCall): ArmReply {
  const found = findLock(call, ownScope(call));
  if (found === undefined) throw lockNotFound(call.params.lockName);
  return { status: 200, body: lockBody(found) };
}

const bodySchema = z.object({
  properties: z.object({
    level: z.enum(lockLevels),
    notes: z.string().max(512).nullable().exactOptional(),
  }),
});

function putLock(call: LockCall): ArmReply {
  const { subscription, params } = call;
  const scope = ownScope(call);
  const { success, data, error } = bodySchema.safeParse(call.body);
  if (!success) {
    const [issue] = error.issues;
    throw invalidRequestContent(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { level, notes = null } = data.properties;
  const existing = findLock(call, scope);
  const lock: LockRecord = { name: params.lockName, level, scope, notes };
  subscription.locks = [...subscription.locks.filter((one) => one !== existing), lock];
  settle(subscription, call.now);
  return { status: existing === undefined ? 201 : 200, body: lockBody(lock) };
}

function deleteLock(call: LockCall): ArmReply {
  const { subscription, now } = call;
  const existing = findLock(call, ownScope(call));
  if (existing === undefined) return { status: 204 };
  subscription.locks = subscription.locks.filter((one) => one !== existing);
  // Clusters that it held go on at once, not when somebody looks at them next.
  settle(subscription, now);
  return { status: 200 };
}

/** The scope that the lock of the path is on; that of the path itself is the lock below it. */
function ownScope({ subscription, path }: LockCall): string {
  const end = path.toLowerCase().lastIndexOf(`/providers/${TYPE.toLowerCase()}/`);
  return requireScope(subscription, path.slice(0, end));
}

function findLock({ subscription, params }: LockCall, scope: string): LockRecord | undefined {
  return subscription.locks.find(
    (lock) => sameName(lock.name, params.lockName) && sameName(lock.scope, scope),
  );
}

function lockBody({ name, level, scope, notes }: LockRecord) {
  return {
    id: `${scope}/providers/${TYPE}/${name}`,
    name,
    type: TYPE,
    properties: { level, ...(notes !== null && { notes }) },
  };
}
