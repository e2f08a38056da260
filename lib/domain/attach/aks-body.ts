import type { Json } from '../arm-body/json';
import type { AttachOf } from './attach';
import type { AksNetwork, AksTls, CreateAks } from './create-aks';

/** ARM's body of an AKS cluster: one to make, or one that there is. */
export function aksBody(attach: AttachOf<'AKS'>, location?: string): Json {
  const { description } = attach;
  const place = attach.source === 'new' ? attach.location : undefined;
  return {
    ...((location ?? place) !== undefined && { location: location ?? place }),
    properties: {
      computeType: 'AKS',
      ...(place !== undefined && { computeLocation: place }),
      ...(description && { description }),
      ...(attach.source === 'new'
        ? { properties: newInner(attach) }
        : { resourceId: attach.resourceId, ...existingInner(attach) }),
    },
  };
}

function existingInner({
  purpose,
  agentCount,
}: Extract<AttachOf<'AKS'>, { source: 'existing' }>): Json {
  const inner = {
    ...(agentCount !== undefined && { agentCount }),
    ...(purpose !== undefined && { clusterPurpose: purpose }),
  };
  return Object.keys(inner).length > 0 ? { properties: inner } : {};
}

const newInner = (aks: CreateAks): Json => ({
  agentCount: aks.agentCount,
  agentVmSize: aks.agentVmSize,
  clusterPurpose: aks.purpose,
  ...(aks.network && { aksNetworkingConfiguration: networkBodyOf(aks.network) }),
  loadBalancerType: aks.loadBalancer.type,
  ...(aks.loadBalancer.type === 'InternalLoadBalancer' &&
    aks.loadBalancer.subnet !== undefined && { loadBalancerSubnet: aks.loadBalancer.subnet }),
  sslConfiguration: tlsBodyOf(aks.tls),
});

const networkBodyOf = ({
  subnetId,
  serviceCidr,
  dnsServiceIp,
  dockerBridgeCidr,
}: AksNetwork): Json => ({ subnetId, serviceCidr, dnsServiceIP: dnsServiceIp, dockerBridgeCidr });

/** `Auto` is a certificate that the service gets for a name under its own domain. */
function tlsBodyOf(tls: AksTls): Json {
  switch (tls.mode) {
    case 'off':
      return { status: 'Disabled' };
    case 'own':
      return { status: 'Enabled', cert: tls.certificate, key: tls.key, cname: tls.cname };
    case 'leaf': {
      const { leafDomainLabel, overwriteExistingDomain } = tls;
      return { status: 'Auto', leafDomainLabel, overwriteExistingDomain };
    }
  }
}
