const PROVIDER = 'providers/Microsoft.MachineLearningServices';

export function workspaceResourceId(
  subscriptionId: string,
  resourceGroup: string,
  workspace: string,
): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/${PROVIDER}/workspaces/${workspace}`;
}

export function computeResourceId(
  subscriptionId: string,
  compute: { resourceGroup: string; workspace: string; name: string },
): string {
  const parent = workspaceResourceId(subscriptionId, compute.resourceGroup, compute.workspace);
  return `${parent}/computes/${compute.name}`;
}
