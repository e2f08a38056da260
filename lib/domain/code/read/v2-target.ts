import type { Attach } from '../../attach/attach';
import { sshPortDefault } from '../../attach/attach';
import type { CreateCluster } from '../../compute/create-compute';
import type { CodeTarget } from '../subject';
import { accountIn, given, identityIn, scaleIn, sshIn, tagsOf } from './read-parts';
import type { Reading } from './reading';
import { v2InstanceIn } from './v2-instance-in';
import { v2CommonIn } from './v2-common-in';

/** The compute that a document of the Azure CLI v2 describes; undefined where its type is unknown. */
export function v2TargetIn(reading: Reading): CodeTarget | undefined {
  // The key says nothing of the compute.
  reading.text('$schema');
  switch ((reading.text('type') ?? '').toLowerCase()) {
    case 'amlcompute':
      return clusterIn(reading);
    case 'computeinstance':
      return v2InstanceIn(reading);
    case 'kubernetes':
      return kubernetesIn(reading);
    case 'virtualmachine':
      return virtualMachineIn(reading);
    case 'synapsespark':
      return { computeType: 'SynapseSpark', ...attachedIn(reading) };
    default:
      return undefined;
  }
}

function clusterIn(reading: Reading): CreateCluster {
  // Whether the port is open to the internet follows from SSH and the public IP.
  reading.flag('ssh_public_access_enabled');
  const tier = reading.text('tier') ?? '';
  return {
    kind: 'cluster',
    ...v2CommonIn(reading),
    vmPriority: /^low_?priority$/i.test(tier) ? 'LowPriority' : 'Dedicated',
    scale: scaleIn(
      reading.number('min_instances'),
      reading.number('max_instances'),
      reading.number('idle_time_before_scale_down'),
    ),
    ...sshIn(
      reading.text('ssh_settings', 'admin_username'),
      reading.text('ssh_settings', 'admin_password'),
      reading.text('ssh_settings', 'ssh_key_value'),
    ),
    isolatedNetwork: false,
    tags: tagsOf(reading),
  };
}

const attachedIn = (reading: Reading) => ({
  resourceId: reading.text('resource_id') ?? '',
  ...given('description', reading.text('description')),
});

const kubernetesIn = (reading: Reading): Attach => ({
  computeType: 'Kubernetes',
  ...attachedIn(reading),
  namespace: reading.text('namespace') ?? 'default',
  identity: identityIn(
    reading.text('identity', 'type'),
    reading
      .items('identity', 'user_assigned_identities')
      .flatMap((one) => one.text('resource_id') ?? []),
  ),
  instanceTypes: [],
});

const virtualMachineIn = (reading: Reading): Attach => ({
  computeType: 'VirtualMachine',
  ...attachedIn(reading),
  sshPort: reading.number('ssh_settings', 'ssh_port') ?? sshPortDefault,
  account: accountIn(
    reading.text('ssh_settings', 'admin_username'),
    reading.text('ssh_settings', 'admin_password'),
    { file: reading.text('ssh_settings', 'ssh_private_key_file') },
  ),
});
