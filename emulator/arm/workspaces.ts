import type { WorkspaceRecord } from '../core/state';
import { mlVersions } from './api-version';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { requireResourceGroup, requireWorkspace, sameName } from './lookup';
import { GROUP_PATH, SUBSCRIPTION_PATH, WORKSPACE_PATH } from './provider-paths';
import { visibleList } from './visible-list';
import { workspaceBody } from './workspace-body';

const PROVIDER = 'providers/Microsoft.MachineLearningServices';
const READ = 'Microsoft.MachineLearningServices/workspaces/read';
const PAGE_SIZE = 30;

export const workspaceRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: `${SUBSCRIPTION_PATH}/${PROVIDER}/workspaces`,
    action: null,
    apiVersions: mlVersions,
    handle: (call) => list(call, call.subscription.workspaces),
  }),
  armRoute({
    method: 'GET',
    path: `${GROUP_PATH}/${PROVIDER}/workspaces`,
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
    path: WORKSPACE_PATH,
    action: READ,
    apiVersions: mlVersions,
    handle: (call) => ({
      status: 200,
      body: workspaceBody(call.subscription, requireWorkspace(call)),
    }),
  }),
];

function list(call: ArmCall, workspaces: readonly WorkspaceRecord[]): ArmReply {
  const bodies = workspaces.map((workspace) => workspaceBody(call.subscription, workspace));
  return visibleList(call, bodies, READ, PAGE_SIZE);
}
