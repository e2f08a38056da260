import type { Attach, AttachOf } from '../attach/attach';
import type { SshAccount } from '../attach/ssh-account';
import type { CreateCluster } from '../compute/create-compute';
import { isAttach, type CodeSubject } from './subject';
import { Variable, type ToolDocument } from './tool-document';
import { commonOf, identityOf, schemaOf } from './v2-common';
import { v2InstanceOf } from './v2-instance';

/**
 * A compute as the Azure CLI v2 and its Python SDK know it: the keys of the YAML (`azure-ai-ml`,
 * `_schema/compute`). Undefined for what they cannot make.
 */
export function v2DocumentOf({ name, target }: CodeSubject): ToolDocument | undefined {
  if (isAttach(target)) return attachedOf(name, target);
  return target.kind === 'cluster' ? clusterOf(name, target) : v2InstanceOf(name, target);
}

const clusterOf = (name: string, cluster: CreateCluster): ToolDocument => ({
  $schema: schemaOf('amlCompute'),
  name,
  type: 'amlcompute',
  description: cluster.description,
  location: cluster.location,
  size: cluster.vmSize,
  tier: cluster.vmPriority === 'LowPriority' ? 'low_priority' : 'dedicated',
  min_instances: cluster.scale.minNodes,
  max_instances: cluster.scale.maxNodes,
  idle_time_before_scale_down: cluster.scale.idleSeconds,
  ssh_public_access_enabled: cluster.ssh !== undefined && cluster.nodePublicIp,
  ssh_settings: cluster.ssh && {
    admin_username: cluster.ssh.adminUserName,
    admin_password:
      cluster.ssh.password === undefined ? undefined : new Variable('adminUserPassword'),
    ssh_key_value: cluster.ssh.publicKey,
  },
  ...commonOf(cluster),
});

function attachedOf(name: string, target: Attach): ToolDocument | undefined {
  const { description } = target;
  switch (target.computeType) {
    case 'Kubernetes':
      return {
        $schema: schemaOf('kubernetesCompute'),
        name,
        type: 'kubernetes',
        description,
        resource_id: target.resourceId,
        namespace: target.namespace,
        identity: identityOf(target.identity),
      };
    case 'SynapseSpark':
      return {
        $schema: schemaOf('synapseSparkCompute'),
        name,
        type: 'synapsespark',
        description,
        resource_id: target.resourceId,
      };
    case 'VirtualMachine':
      return virtualMachineOf(name, target);
    case 'AKS':
    case 'Databricks':
    case 'HDInsight':
    case 'DataLakeAnalytics':
    case 'Batch':
    case 'DataFactory':
      return undefined;
  }
}

/** The tool knows a machine by its id alone. */
function virtualMachineOf(
  name: string,
  target: AttachOf<'VirtualMachine'>,
): ToolDocument | undefined {
  if (target.resourceId === undefined) return undefined;
  return {
    $schema: schemaOf('vmCompute'),
    name,
    type: 'virtualmachine',
    description: target.description,
    resource_id: target.resourceId,
    ssh_settings: { ...accountOf(target.account), ssh_port: target.sshPort },
  };
}

const accountOf = (account: SshAccount): ToolDocument => ({
  admin_username: account.userName,
  ...(account.by === 'password'
    ? { admin_password: new Variable('password') }
    : { ssh_private_key_file: new Variable('privateKeyFile') }),
});
