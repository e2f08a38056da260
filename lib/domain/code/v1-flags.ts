/**
 * Flags of `az ml computetarget` by the parameter of SDK v1 that says the same (Azure CLI reference,
 * `az ml(v1) computetarget`). What is not here has no flag.
 */
const create: Record<string, Record<string, string>> = {
  amlcompute: {
    vm_size: '--vm-size',
    vm_priority: '--vm-priority',
    min_nodes: '--min-nodes',
    max_nodes: '--max-nodes',
    idle_seconds_before_scaledown: '--idle-seconds-before-scaledown',
    admin_username: '--admin-username',
    admin_user_password: '--admin-user-password',
    admin_user_ssh_key: '--admin-user-ssh-key',
    remote_login_port_public_access: '--remote-login-port-public-access',
    vnet_resourcegroup_name: '--vnet-resourcegroup-name',
    vnet_name: '--vnet-name',
    subnet_name: '--subnet-name',
    identity: '--assign-identity',
    location: '--location',
    tags: '--tags',
    description: '--description',
  },
  computeinstance: {
    vm_size: '--vm-size',
    ssh_public_access: '--ssh-public-access',
    admin_user_ssh_public_key: '--admin-user-ssh-public-key',
    vnet_resourcegroup_name: '--vnet-resourcegroup-name',
    vnet_name: '--vnet-name',
    subnet_name: '--subnet-name',
    assigned_user_object_id: '--user-object-id',
    assigned_user_tenant_id: '--user-tenant-id',
    tags: '--tags',
    description: '--description',
  },
  aks: {
    agent_count: '--agent-count',
    vm_size: '--vm-size',
    location: '--location',
    cluster_purpose: '--cluster-purpose',
    vnet_resourcegroup_name: '--vnet-resourcegroup-name',
    vnet_name: '--vnet-name',
    subnet_name: '--subnet-name',
    service_cidr: '--service-cidr',
    dns_service_ip: '--dns-service-ip',
    docker_bridge_cidr: '--docker-bridge-cidr',
    load_balancer_type: '--load-balancer-type',
    load_balancer_subnet: '--load-balancer-subnet',
    ssl_cname: '--ssl-cname',
    ssl_cert_pem_file: '--ssl-cert-file',
    ssl_key_pem_file: '--ssl-key-file',
    leaf_domain_label: '--ssl-leaf-domain-label',
    overwrite_existing_domain: '--ssl-overwrite-domain',
  },
};
const attach: Record<string, Record<string, string>> = {
  aks: { resource_id: '--compute-resource-id' },
  remote: {
    address: '--address',
    ssh_port: '--ssh-port',
    username: '--username',
    password: '--password',
    private_key_file: '--private-key-file',
    private_key_passphrase: '--private-key-passphrase',
  },
};

/** The flags of a command such as `attach remote`, by parameter; undefined where there is none. */
export function v1FlagsOf(verb: string, type: string): Record<string, string> | undefined {
  const commands = verb === 'attach' ? attach : create;
  return Object.hasOwn(commands, type) ? commands[type] : undefined;
}
