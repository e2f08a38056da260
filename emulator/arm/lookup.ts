import type { ResourceGroupRecord, SubscriptionState, WorkspaceRecord } from '../core/state';
import { resourceGroupNotFound, resourceNotFound } from './arm-errors';

interface InGroup {
  subscription: SubscriptionState;
  params: Readonly<{ resourceGroupName: string }>;
}

interface InWorkspace {
  subscription: SubscriptionState;
  params: Readonly<{ resourceGroupName: string; workspaceName: string }>;
}

/** Names of ARM resources are compared without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The resource group that the path names, or ARM's 404. */
export function requireResourceGroup({ subscription, params }: InGroup): ResourceGroupRecord {
  const { resourceGroupName } = params;
  const found = subscription.resourceGroups.find(({ name }) => sameName(name, resourceGroupName));
  if (found === undefined) throw resourceGroupNotFound(resourceGroupName);
  return found;
}

/** The workspace that the path names, or ARM's 404 for it or for its group. */
export function requireWorkspace(call: InWorkspace): WorkspaceRecord {
  const group = requireResourceGroup(call);
  const { workspaceName } = call.params;
  const found = call.subscription.workspaces.find(
    ({ name, resourceGroup }) =>
      sameName(name, workspaceName) && sameName(resourceGroup, group.name),
  );
  if (found === undefined) {
    throw resourceNotFound(
      `Microsoft.MachineLearningServices/workspaces/${workspaceName}`,
      group.name,
    );
  }
  return found;
}
