import type { WorkspaceRecord } from '../core/state';
import { mlVersions } from './api-version';
import { authorizationFailed } from './arm-errors';
import { hasAnyRole } from './authz';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { requireResourceGroup, requireWorkspace, sameName } from './lookup';
import { paged } from './paging';
import { scopeOf } from './resource-path';
import { workspaceBody } from './workspace-body';

const PROVIDER = 'providers/Microsoft.MachineLearningServices';
const READ = 'Microsoft.MachineLearningServices/workspaces/read';
const PAGE_SIZE = 30;

export const workspaceRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: `/subscriptions/{subscriptionId}/${PROVIDER}/workspaces`,
    action: null,
    apiVersions: mlVersions,
    handle: (call) => list(call, call.subscription.workspaces),
  }),
  armRoute({
    method: 'GET',
    path: `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/${PROVIDER}/workspaces`,
    action: null,
    apiVersions: mlVersions,
    handle(call) {
      const group = requireResourceGroup(call);
      const isInGroup = (one: WorkspaceRecord) => sameName(one.resourceGroup, group.name);
      return list(call, call.subscription.workspaces.filter(isInGroup));
    },
  }),
  armRoute({
    method: 'GET',
    path: `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/${PROVIDER}/workspaces/{workspaceName}`,
    action: READ,
    apiVersions: mlVersions,
    handle: (call) => ({
      status: 200,
      body: workspaceBody(call.subscription, requireWorkspace(call)),
    }),
  }),
];

/** Those that the caller may read; ARM refuses only who has no role in the subscription at all. */
function list(call: ArmCall, workspaces: readonly WorkspaceRecord[]): ArmReply {
  const { subscription, caller, path } = call;
  if (!hasAnyRole(subscription, caller.oid)) {
    throw authorizationFailed(caller, READ, scopeOf(path));
  }
  const visible = workspaces
    .map((workspace) => workspaceBody(subscription, workspace))
    .filter(({ id }) => caller.can(READ, id));
  return { status: 200, body: paged(call, visible, PAGE_SIZE) };
}
