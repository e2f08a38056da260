import type { CreateCluster, CreateInstance } from '../compute/create-compute';
import { parseSubnetId } from '../network/subnet-id';
import type { Tags } from '../compute/tags';
import { Variable, type ToolDocument } from './tool-document';

/** Parameters of `AmlCompute.provisioning_configuration`. */
export const clusterArguments = (cluster: CreateCluster, subscriptionId: string): ToolDocument => ({
  vm_size: cluster.vmSize,
  vm_priority: cluster.vmPriority === 'LowPriority' ? 'lowpriority' : 'dedicated',
  min_nodes: cluster.scale.minNodes,
  max_nodes: cluster.scale.maxNodes,
  idle_seconds_before_scaledown: cluster.scale.idleSeconds,
  admin_username: cluster.ssh?.adminUserName,
  admin_user_password:
    cluster.ssh?.password === undefined ? undefined : new Variable('adminUserPassword'),
  admin_user_ssh_key: cluster.ssh?.publicKey,
  remote_login_port_public_access: cluster.ssh && cluster.nodePublicIp ? 'Enabled' : 'Disabled',
  ...subnetArguments(cluster.subnetId, subscriptionId),
  enable_node_public_ip: cluster.nodePublicIp,
  identity_type: cluster.identity.type === 'None' ? undefined : cluster.identity.type,
  identity_id: cluster.identity.type === 'UserAssigned' ? cluster.identity.ids : undefined,
  location: cluster.location,
  tags: tagsOf(cluster.tags),
  description: cluster.description,
});

/** Parameters of `ComputeInstance.provisioning_configuration`. */
export const instanceArguments = (
  { vmSize, ssh, subnetId, assignedTo, tags, description }: CreateInstance,
  subscriptionId: string,
): ToolDocument => ({
  vm_size: vmSize,
  ssh_public_access: ssh !== undefined,
  admin_user_ssh_public_key: ssh?.publicKey,
  ...subnetArguments(subnetId, subscriptionId),
  assigned_user_object_id: assignedTo?.objectId,
  assigned_user_tenant_id: assignedTo?.tenantId,
  tags: tagsOf(tags),
  description,
});

const tagsOf = (tags: Tags): Tags | undefined => (Object.keys(tags).length > 0 ? tags : undefined);

/** SDK v1 names a subnet without its subscription: it has to be the workspace's. */
export function subnetArguments(
  subnetId: string | undefined,
  subscriptionId: string,
): ToolDocument {
  const subnet = subnetId === undefined ? undefined : parseSubnetId(subnetId);
  const [, , owner = ''] = subnetId?.split('/') ?? [];
  if (!subnet || owner.toLowerCase() !== subscriptionId.toLowerCase()) return {};
  return {
    vnet_resourcegroup_name: subnet.resourceGroup,
    vnet_name: subnet.network,
    subnet_name: subnet.subnet,
  };
}
