import { z } from 'zod';
import { flag, number, text } from '../arm-body/lenient';
import type { AttachOf } from './attach';
import {
  clusterPurposes,
  newAksDefaults,
  type AksNetwork,
  type AksTls,
  type CreateAks,
} from './create-aks';

const networkSchema = z.object({
  subnetId: z.string(),
  serviceCidr: z.string(),
  dnsServiceIP: z.string(),
  dockerBridgeCidr: z.string(),
});
const tlsSchema = z
  .object({ status: text, cname: text, leafDomainLabel: text, overwriteExistingDomain: flag })
  .catch({});

const innerSchema = z
  .object({
    agentCount: number,
    agentVmSize: text,
    clusterPurpose: z.enum(clusterPurposes).optional().catch(undefined),
    aksNetworkingConfiguration: networkSchema.optional().catch(undefined),
    loadBalancerType: text,
    loadBalancerSubnet: text,
    sslConfiguration: tlsSchema,
  })
  .catch({ sslConfiguration: {} });
type Inner = z.infer<typeof innerSchema>;

export interface AksFacts {
  /** Where the cluster is. */
  location: string;
  resourceId: string | undefined;
  /** False where the service made the cluster; absent in a request. */
  isAttachedCompute: boolean | undefined;
  description: string | undefined;
}

/** What would make an AKS compute as it stands in ARM, or in a request for one. */
export function aksOf(facts: AksFacts, found: unknown): AttachOf<'AKS'> {
  const inner = innerSchema.parse(found);
  const description = facts.description ? { description: facts.description } : {};
  const { resourceId, isAttachedCompute } = facts;
  if (resourceId === undefined || isAttachedCompute === false) {
    return { ...newAksOf(inner, facts.location), ...description };
  }
  const { agentCount, clusterPurpose: purpose } = inner;
  return {
    computeType: 'AKS',
    source: 'existing',
    resourceId,
    ...(purpose !== undefined && { purpose }),
    ...(agentCount !== undefined && { agentCount }),
    ...description,
  };
}

function newAksOf(inner: Inner, location: string): CreateAks {
  const network = networkOf(inner.aksNetworkingConfiguration);
  return {
    computeType: 'AKS',
    source: 'new',
    location,
    agentVmSize: inner.agentVmSize ?? newAksDefaults.agentVmSize,
    agentCount: inner.agentCount ?? newAksDefaults.agentCount,
    purpose: inner.clusterPurpose ?? newAksDefaults.purpose,
    ...(network && { network }),
    loadBalancer: loadBalancerOf(inner),
    tls: tlsOf(inner.sslConfiguration),
  };
}

function networkOf(found: Inner['aksNetworkingConfiguration']): AksNetwork | undefined {
  if (!found) return undefined;
  const { dnsServiceIP, ...rest } = found;
  return { ...rest, dnsServiceIp: dnsServiceIP };
}

const loadBalancerOf = ({
  loadBalancerType,
  loadBalancerSubnet: subnet,
}: Inner): CreateAks['loadBalancer'] =>
  loadBalancerType === 'InternalLoadBalancer'
    ? { type: 'InternalLoadBalancer', ...(subnet !== undefined && { subnet }) }
    : { type: 'PublicIp' };

function tlsOf({
  status,
  cname,
  leafDomainLabel,
  overwriteExistingDomain,
}: Inner['sslConfiguration']): AksTls {
  if (status === 'Auto') {
    return {
      mode: 'leaf',
      leafDomainLabel: leafDomainLabel ?? '',
      overwriteExistingDomain: overwriteExistingDomain ?? false,
    };
  }
  if (status !== 'Enabled') return { mode: 'off' };
  return { mode: 'own', certificate: '', key: '', cname: cname ?? '' };
}
