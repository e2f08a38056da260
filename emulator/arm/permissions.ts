import { permissionsVersions } from './api-version';
import { authorizationFailed } from './arm-errors';
import { rolesAt } from './authz';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { requireResourceGroup, requireWorkspace } from './lookup';
import { GROUP_PATH, SUBSCRIPTION_PATH, WORKSPACE_PATH } from './provider-paths';
import { scopeOf } from './resource-path';

const PERMISSIONS = 'providers/Microsoft.Authorization/permissions';

const common = { method: 'GET', action: null, apiVersions: permissionsVersions } as const;

export const permissionRoutes: readonly ArmRoute[] = [
  armRoute({ ...common, path: `${SUBSCRIPTION_PATH}/${PERMISSIONS}`, handle: answer }),
  armRoute({
    ...common,
    path: `${GROUP_PATH}/${PERMISSIONS}`,
    handle: (call) => answer(call, requireResourceGroup),
  }),
  armRoute({
    ...common,
    path: `${WORKSPACE_PATH}/${PERMISSIONS}`,
    handle: (call) => answer(call, requireWorkspace),
  }),
];

/** What the caller holds at a scope: one item per role, for each role takes away for itself only. */
function answer<Call extends ArmCall>(
  call: Call,
  requireScope?: (call: Call) => unknown,
): ArmReply {
  const { subscription, caller, path } = call;
  const scope = scopeOf(path);
  const roles = rolesAt(subscription, caller.oid, scope);
  if (roles.length === 0) {
    throw authorizationFailed(caller, 'Microsoft.Authorization/permissions/read', scope);
  }
  requireScope?.(call);
  const value = roles.map(({ actions, notActions }) => ({
    actions,
    notActions,
    dataActions: [],
    notDataActions: [],
  }));
  return { status: 200, body: { value } };
}
