import { z } from 'zod';
import { subnetIdSchema } from '../network/virtual-network';

export const clusterPurposes = ['FastProd', 'DenseProd', 'DevTest'] as const;
export type ClusterPurpose = (typeof clusterPurposes)[number];

/** CIDR and address patterns are the published ones (OpenAPI 2025-12-01, `AksNetworkingConfiguration`). */
const cidr = z
  .string()
  .regex(/^(\d{1,3}\.){3}\d{1,3}\/(\d|[12]\d|3[0-2])$/, 'An address range, such as 10.0.0.0/16');
const address = z.ipv4('An IPv4 address, such as 10.0.0.10');

/** `advanced` networking; how its parts go together is judged in `aks-network-problems`. */
export const aksNetworkSchema = z.object({
  subnetId: subnetIdSchema,
  serviceCidr: cidr,
  dnsServiceIp: address,
  dockerBridgeCidr: cidr,
});
export type AksNetwork = z.infer<typeof aksNetworkSchema>;

export const aksTlsSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('off') }),
  z.object({
    mode: z.literal('own'),
    /** PEM. */
    certificate: z.string().min(1, 'Enter the certificate').max(65_536),
    key: z.string().min(1, 'Enter the key').max(16_384),
    cname: z.string().min(1, 'Enter the domain name').max(253),
  }),
  z.object({
    mode: z.literal('leaf'),
    leafDomainLabel: z
      .string()
      .regex(/^[a-z][a-z\d-]{1,48}[a-z\d]$/, '3 to 50 lower-case letters, digits and -'),
    overwriteExistingDomain: z.boolean(),
  }),
]);
export type AksTls = z.infer<typeof aksTlsSchema>;

/** A new AKS cluster, made by the service for inference. */
export const createAksSchema = z.object({
  computeType: z.literal('AKS'),
  source: z.literal('new'),
  location: z.string().regex(/^[a-z0-9]{2,40}$/, 'Not a region'),
  agentVmSize: z.string().min(1, 'Choose a virtual machine size').max(64),
  agentCount: z.int('A whole number of nodes').min(1, 'At least 1 node').max(100, 'At most 100'),
  purpose: z.enum(clusterPurposes),
  /** Absent: kubenet, the service's own network. */
  network: aksNetworkSchema.optional(),
  loadBalancer: z.discriminatedUnion('type', [
    z.object({ type: z.literal('PublicIp') }),
    z.object({ type: z.literal('InternalLoadBalancer'), subnet: z.string().max(80).optional() }),
  ]),
  tls: aksTlsSchema,
  description: z.string().max(4_096, 'At most 4,096 characters').optional(),
});
export type CreateAks = z.infer<typeof createAksSchema>;

/** What the service makes where nothing is said (Python SDK v1, `AksCompute.provisioning_configuration`). */
export const newAksDefaults = {
  agentVmSize: 'Standard_D3_v2',
  agentCount: 3,
  purpose: 'FastProd',
} as const satisfies Partial<CreateAks>;
