import type { CreateCluster, CreateInstance } from '../../compute/create-compute';
import { given, identityIn, scaleIn, sshIn, tagsOf } from './read-parts';
import type { Reading } from './reading';

export function v1ClusterIn(reading: Reading): CreateCluster {
  // Whether the port is open to the internet follows from SSH and the public IP.
  reading.text('remote_login_port_public_access');
  return {
    kind: 'cluster',
    ...commonIn(reading),
    vmPriority: /^low/i.test(reading.text('vm_priority') ?? '') ? 'LowPriority' : 'Dedicated',
    scale: scaleIn(
      reading.number('min_nodes'),
      reading.number('max_nodes'),
      reading.number('idle_seconds_before_scaledown'),
    ),
    ...sshIn(
      reading.text('admin_username'),
      reading.text('admin_user_password'),
      reading.text('admin_user_ssh_key'),
    ),
    isolatedNetwork: false,
  };
}

export function v1InstanceIn(reading: Reading): CreateInstance {
  const objectId = reading.text('assigned_user_object_id');
  const tenantId = reading.text('assigned_user_tenant_id');
  const publicKey = reading.text('admin_user_ssh_public_key');
  const isOpen = reading.flag('ssh_public_access') ?? publicKey !== undefined;
  return {
    kind: 'instance',
    ...commonIn(reading),
    ...(isOpen && { ssh: given('publicKey', publicKey) }),
    ...(objectId !== undefined && tenantId !== undefined && { assignedTo: { objectId, tenantId } }),
    schedules: [],
    singleSignOn: true,
    scripts: {},
    applications: [],
  };
}

function commonIn(reading: Reading) {
  // The command has one flag for what are two parameters of the SDK.
  const identities = reading.texts(...(reading.has('identity') ? ['identity'] : ['identity_id']));
  const type = reading.text('identity_type') ?? identities[0];
  return {
    location: reading.text('location') ?? '',
    vmSize: reading.text('vm_size') ?? '',
    ...given('subnetId', v1SubnetIn(reading)),
    nodePublicIp: reading.flag('enable_node_public_ip') ?? true,
    identity: identityIn(
      type,
      identities.filter((identity) => identity.startsWith('/')),
    ),
    tags: tagsOf(reading),
    ...given('description', reading.text('description')),
  };
}

/** The subnet is in the workspace's subscription, which only a flag can tell. */
export function v1SubnetIn(reading: Reading): string | undefined {
  const subscription = reading.text('subscription');
  const places = ['vnet_resourcegroup_name', 'vnet_name', 'subnet_name'];
  if (subscription === undefined || !places.every((place) => reading.has(place))) return undefined;
  const [group = '', network = '', subnet = ''] = places.map((place) => reading.text(place));
  const provider = 'providers/Microsoft.Network/virtualNetworks';
  return `/subscriptions/${subscription}/resourceGroups/${group}/${provider}/${network}/subnets/${subnet}`;
}
