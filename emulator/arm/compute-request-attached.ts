import { z } from 'zod';

// Writable properties of the types that a workspace points to, in the OpenAPI document 2025-12-01.
// Secrets stand here too; `withoutSecrets` and `keysOf` part them from the rest.

const port = z.int().min(1).max(65_535);

const CIDR = /^(\d{1,3}\.){3}\d{1,3}(\/(\d|[12]\d|3[0-2]))?$/;
const cidr = z.string().regex(CIDR, 'It has to be an address range, e.g. 10.0.0.0/16.');

const aksSchema = z.object({
  clusterFqdn: z.string().nullable().exactOptional(),
  agentCount: z.int().min(0).nullable().exactOptional(),
  agentVmSize: z.string().nullable().exactOptional(),
  clusterPurpose: z.enum(['FastProd', 'DenseProd', 'DevTest']).exactOptional(),
  sslConfiguration: z
    .object({
      status: z.enum(['Disabled', 'Enabled', 'Auto']).exactOptional(),
      cert: z.string().nullable().exactOptional(),
      key: z.string().nullable().exactOptional(),
      cname: z.string().nullable().exactOptional(),
      leafDomainLabel: z.string().nullable().exactOptional(),
      overwriteExistingDomain: z.boolean().exactOptional(),
    })
    .nullable()
    .exactOptional(),
  aksNetworkingConfiguration: z
    .object({
      subnetId: z.string().exactOptional(),
      serviceCidr: cidr.exactOptional(),
      dnsServiceIP: z.ipv4('It has to be an IPv4 address.').exactOptional(),
      dockerBridgeCidr: cidr.exactOptional(),
    })
    .nullable()
    .exactOptional(),
  loadBalancerType: z.enum(['PublicIp', 'InternalLoadBalancer']).exactOptional(),
  loadBalancerSubnet: z.string().nullable().exactOptional(),
});
export type AksSettings = z.infer<typeof aksSchema>;

/** Kubernetes docs, "Quantity". */
const quantity = z
  .string()
  .regex(/^\d+(\.\d+)?(m|[kKMGTPE]i?)?$/, 'It has to be a quantity, e.g. 500m or 4Gi.');
const resources = z.record(z.string(), quantity.nullable());

const instanceTypeSchema = z.object({
  nodeSelector: z.record(z.string(), z.string()).nullable().exactOptional(),
  resources: z
    .object({
      requests: resources.nullable().exactOptional(),
      limits: resources.nullable().exactOptional(),
    })
    .exactOptional(),
});

const kubernetesSchema = z.object({
  relayConnectionString: z.string().nullable().exactOptional(),
  serviceBusConnectionString: z.string().nullable().exactOptional(),
  extensionPrincipalId: z.string().nullable().exactOptional(),
  extensionInstanceReleaseTrain: z.string().nullable().exactOptional(),
  vcName: z.string().nullable().exactOptional(),
  // Kubernetes docs, "Object Names and IDs": a label of RFC 1123.
  namespace: z
    .string()
    .regex(/^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/, 'It has to be the name of a namespace.')
    .exactOptional(),
  defaultInstanceType: z.string().nullable().exactOptional(),
  instanceTypes: z
    .record(
      z.string().regex(/^[a-z\d][a-z\d.-]{0,62}$/i, 'It has to be the name of an instance type.'),
      instanceTypeSchema,
    )
    .nullable()
    .exactOptional(),
});
export type KubernetesSettings = z.infer<typeof kubernetesSchema>;

const accountSchema = z.object({
  username: z.string().exactOptional(),
  password: z.string().nullable().exactOptional(),
  publicKeyData: z.string().nullable().exactOptional(),
  privateKeyData: z.string().nullable().exactOptional(),
});

const hdInsightSchema = z.object({
  sshPort: port.exactOptional(),
  address: z.string().nullable().exactOptional(),
  administratorAccount: accountSchema.nullable().exactOptional(),
});
const virtualMachineSchema = hdInsightSchema.extend({
  virtualMachineSize: z.string().nullable().exactOptional(),
  notebookServerPort: port.nullable().exactOptional(),
  isNotebookInstanceCompute: z.boolean().exactOptional(),
});
export type MachineSettings = z.infer<typeof virtualMachineSchema>;

const databricksSchema = z.object({
  databricksAccessToken: z.string().exactOptional(),
  workspaceUrl: z.string().nullable().exactOptional(),
});
export type DatabricksSettings = z.infer<typeof databricksSchema>;

/** What the service fills in itself from the pool may be written as well. */
const synapseSparkSchema = z.record(z.string(), z.json());
const dataLakeAnalyticsSchema = z.object({
  dataLakeStoreAccountName: z.string().nullable().exactOptional(),
});

type Outer = Readonly<Record<string, z.ZodType>>;

/**
 * One member of the union over `computeType` for each type. `Batch` is in no published document;
 * azureml-core (SDK v1) sends it, with the id of the account and nothing else (`BatchCompute`).
 */
export function attachedSchemas<O extends Outer>(outer: O) {
  const of = <T extends string, S extends z.ZodType>(computeType: T, settings: S) =>
    z.object({
      ...outer,
      computeType: z.literal(computeType),
      properties: settings.nullable().exactOptional(),
    });
  return [
    of('AKS', aksSchema),
    of('Kubernetes', kubernetesSchema),
    of('VirtualMachine', virtualMachineSchema),
    of('HDInsight', hdInsightSchema),
    of('Databricks', databricksSchema),
    of('DataLakeAnalytics', dataLakeAnalyticsSchema),
    of('SynapseSpark', synapseSparkSchema),
    of('DataFactory', z.object({})),
    of('Batch', z.object({})),
  ] as const;
}
