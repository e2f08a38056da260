import type { CreateAks } from '../attach/create-aks';
import { Variable, type ToolDocument } from './tool-document';
import { subnetArguments } from './v1-managed';

/** Parameters of `AksCompute.provisioning_configuration`, and of its `enable_ssl`. */
export const aksArguments = (
  { agentCount, agentVmSize, location, purpose, network, loadBalancer, tls }: CreateAks,
  subscriptionId: string,
): ToolDocument => ({
  agent_count: agentCount,
  vm_size: agentVmSize,
  location,
  cluster_purpose: purpose,
  ...subnetArguments(network?.subnetId, subscriptionId),
  service_cidr: network?.serviceCidr,
  dns_service_ip: network?.dnsServiceIp,
  docker_bridge_cidr: network?.dockerBridgeCidr,
  load_balancer_type: loadBalancer.type,
  load_balancer_subnet:
    loadBalancer.type === 'InternalLoadBalancer' ? loadBalancer.subnet : undefined,
  ...tlsArguments(tls),
});

function tlsArguments(tls: CreateAks['tls']): ToolDocument {
  switch (tls.mode) {
    case 'off':
      return {};
    case 'own':
      return {
        ssl_cname: tls.cname,
        ssl_cert_pem_file: new Variable('tlsCertificateFile'),
        ssl_key_pem_file: new Variable('tlsKeyFile'),
      };
    case 'leaf':
      return {
        leaf_domain_label: tls.leafDomainLabel,
        overwrite_existing_domain: tls.overwriteExistingDomain,
      };
  }
}
