import { sshPortDefault, type Attach } from '../../attach/attach';
import { clusterPurposes, type AksTls, type CreateAks } from '../../attach/create-aks';
import { accountIn, given } from './read-parts';
import type { Reading } from './reading';
import { v1SubnetIn } from './v1-managed-in';

export const v1AttachedAksIn = (reading: Reading): Attach => ({
  computeType: 'AKS',
  source: 'existing',
  resourceId: reading.text('resource_id') ?? '',
});

export const v1RemoteIn = (reading: Reading): Attach => ({
  computeType: 'VirtualMachine',
  ...given('resourceId', reading.text('resource_id')),
  ...given('address', reading.text('address')),
  sshPort: reading.number('ssh_port') ?? sshPortDefault,
  account: accountIn(reading.text('username'), reading.text('password'), {
    file: reading.text('private_key_file'),
    passphrase: reading.text('private_key_passphrase'),
  }),
});

/** The defaults are those of `AksCompute.provisioning_configuration`. */
export function v1AksIn(reading: Reading): CreateAks {
  const purpose = reading.text('cluster_purpose')?.toLowerCase();
  const type = reading.text('load_balancer_type') ?? '';
  return {
    computeType: 'AKS',
    source: 'new',
    location: reading.text('location') ?? '',
    agentVmSize: reading.text('vm_size') ?? 'Standard_D3_v2',
    agentCount: reading.number('agent_count') ?? 3,
    purpose: clusterPurposes.find((one) => one.toLowerCase() === purpose) ?? 'FastProd',
    ...networkIn(reading),
    loadBalancer: /^internal/i.test(type)
      ? { type: 'InternalLoadBalancer', ...given('subnet', reading.text('load_balancer_subnet')) }
      : { type: 'PublicIp' },
    tls: tlsIn(reading),
  };
}

function networkIn(reading: Reading): Pick<CreateAks, 'network'> {
  const keys = ['vnet_name', 'service_cidr', 'dns_service_ip', 'docker_bridge_cidr'];
  if (!keys.some((key) => reading.has(key))) return {};
  return {
    network: {
      subnetId: v1SubnetIn(reading) ?? '',
      serviceCidr: reading.text('service_cidr') ?? '',
      dnsServiceIp: reading.text('dns_service_ip') ?? '',
      dockerBridgeCidr: reading.text('docker_bridge_cidr') ?? '',
    },
  };
}

function tlsIn(reading: Reading): AksTls {
  const leafDomainLabel = reading.text('leaf_domain_label');
  if (leafDomainLabel !== undefined) {
    const overwriteExistingDomain = reading.flag('overwrite_existing_domain') ?? false;
    return { mode: 'leaf', leafDomainLabel, overwriteExistingDomain };
  }
  const cname = reading.text('ssl_cname');
  if (cname === undefined) return { mode: 'off' };
  // The files are the reader's own: what is in them is still to be entered.
  for (const file of ['ssl_cert_pem_file', 'ssl_key_pem_file']) reading.text(file);
  return { mode: 'own', certificate: '', key: '', cname };
}
