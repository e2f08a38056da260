const PROVIDER = 'providers/Microsoft.MachineLearningServices';

export function resourceGroupId(subscriptionId: string, resourceGroup: string): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
}

export function workspaceResourceId(
  subscriptionId: string,
  resourceGroup: string,
  workspace: string,
): string {
  return `${resourceGroupId(subscriptionId, resourceGroup)}/${PROVIDER}/workspaces/${workspace}`;
}

export function computeResourceId(
  subscriptionId: string,
  compute: { resourceGroup: string; workspace: string; name: string },
): string {
  const parent = workspaceResourceId(subscriptionId, compute.resourceGroup, compute.workspace);
  return `${parent}/computes/${compute.name}`;
}

interface InGroup {
  name: string;
  resourceGroup: string;
}

export function networkResourceId(
  subscriptionId: string,
  { resourceGroup, name }: InGroup,
): string {
  const group = resourceGroupId(subscriptionId, resourceGroup);
  return `${group}/providers/Microsoft.Network/virtualNetworks/${name}`;
}

export function subnetResourceId(subscriptionId: string, network: InGroup, subnet: string): string {
  return `${networkResourceId(subscriptionId, network)}/subnets/${subnet}`;
}

/** The provider spells its ids with a small `g`, as its published examples do. */
export function identityResourceId(
  subscriptionId: string,
  { resourceGroup, name }: InGroup,
): string {
  const group = `/subscriptions/${subscriptionId}/resourcegroups/${resourceGroup}`;
  return `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
}

export function sshKeyResourceId(subscriptionId: string, { resourceGroup, name }: InGroup): string {
  const group = resourceGroupId(subscriptionId, resourceGroup);
  return `${group}/providers/Microsoft.Compute/sshPublicKeys/${name}`;
}

export function jobResourceId(
  subscriptionId: string,
  { resourceGroup, workspace }: { resourceGroup: string; workspace: string },
  job: string,
): string {
  return `${workspaceResourceId(subscriptionId, resourceGroup, workspace)}/jobs/${job}`;
}
