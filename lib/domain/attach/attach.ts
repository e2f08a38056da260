import { z } from 'zod';
import { computeIdentitySchema } from '../identity/compute-identity';
import { resourceIdOf } from './attached-resource-id';
import { clusterPurposes, createAksSchema } from './create-aks';
import { instanceTypesSchema } from './instance-type';
import { sshAccountSchema } from './ssh-account';

const description = z.string().max(4_096, 'At most 4,096 characters').optional();
const sshPort = z.int('A whole number').min(1, 'At least 1').max(65_535, 'At most 65,535');
/** A name or address of a machine. */
const host = z
  .string()
  .max(253)
  .regex(/^[a-z\d]([a-z\d.:-]*[a-z\d])?$/i, 'A host name or an IP address');

export const sshPortDefault = 22;

/** An AKS cluster that exists already. */
const existingAksSchema = z.object({
  computeType: z.literal('AKS'),
  source: z.literal('existing'),
  resourceId: resourceIdOf('aks'),
  /** Absent: production, for which the service asks for twelve vCPUs. */
  purpose: z.enum(clusterPurposes).optional(),
  /** Part of the published example; the cluster's own figure where it is left out. */
  agentCount: z.int('A whole number of nodes').min(0, 'At least 0').optional(),
  description,
});

/** A cluster on AKS or, through Azure Arc, anywhere. */
const kubernetesSchema = z.object({
  computeType: z.literal('Kubernetes'),
  resourceId: resourceIdOf('aks', 'arc'),
  /** Must exist in the cluster; the service does not check it. */
  namespace: z
    .string()
    .regex(/^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/, 'Up to 63 lower-case letters, digits and -'),
  identity: computeIdentitySchema,
  defaultInstanceType: z.string().optional(),
  instanceTypes: instanceTypesSchema,
  description,
});

/** Ubuntu only (Azure docs, "Attach a virtual machine"). */
const virtualMachineSchema = z.object({
  computeType: z.literal('VirtualMachine'),
  resourceId: resourceIdOf('virtualMachine').optional(),
  address: host.optional(),
  sshPort,
  account: sshAccountSchema,
  description,
});

/** One of the two says which machine it is. */
const namedMachineSchema = virtualMachineSchema.refine(
  ({ resourceId, address }) => resourceId !== undefined || address !== undefined,
  { path: ['resourceId'], message: 'Choose a machine, or enter its address' },
);

const databricksSchema = z.object({
  computeType: z.literal('Databricks'),
  resourceId: resourceIdOf('databricks').optional(),
  /** Host alone, `adb-….azuredatabricks.net`, as ARM has it. */
  workspaceUrl: host,
  accessToken: z.string().min(1, 'Enter the access token').max(4_096),
  description,
});

const hdInsightSchema = z.object({
  computeType: z.literal('HDInsight'),
  resourceId: resourceIdOf('hdInsight').optional(),
  address: host,
  sshPort,
  account: sshAccountSchema,
  description,
});

/** What the service wants to know of nothing but its id. */
const dataLakeAnalyticsSchema = z.object({
  computeType: z.literal('DataLakeAnalytics'),
  resourceId: resourceIdOf('dataLakeAnalytics'),
  description,
});
/** In Python SDK v1 (`BatchCompute`), and not among the types that ARM publishes. */
const batchSchema = z.object({
  computeType: z.literal('Batch'),
  resourceId: resourceIdOf('batch'),
  description,
});
const synapseSparkSchema = z.object({
  computeType: z.literal('SynapseSpark'),
  resourceId: resourceIdOf('synapseSpark'),
  description,
});
const dataFactorySchema = z.object({
  computeType: z.literal('DataFactory'),
  resourceId: resourceIdOf('dataFactory'),
  description,
});

/** Every compute that a workspace points to and that can be made here, by ARM's `computeType`. */
export const attachSchema = z.discriminatedUnion('computeType', [
  z.discriminatedUnion('source', [createAksSchema, existingAksSchema]),
  kubernetesSchema,
  namedMachineSchema,
  databricksSchema,
  hdInsightSchema,
  dataLakeAnalyticsSchema,
  batchSchema,
  synapseSparkSchema,
  dataFactorySchema,
]);
export type Attach = z.infer<typeof attachSchema>;
export type AttachType = Attach['computeType'];
export type AttachOf<T extends AttachType> = Extract<Attach, { computeType: T }>;
