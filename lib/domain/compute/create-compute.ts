import { z } from 'zod';
import { customApplicationsSchema } from '../custom-application/custom-application';
import { computeIdentitySchema } from '../identity/compute-identity';
import { idleMinutesSchema } from '../idle-shutdown/idle-shutdown';
import { subnetIdSchema } from '../network/virtual-network';
import { assignedUserSchema } from '../person/person';
import { newSchedulesSchema } from '../schedule/schedule-rules';
import { setupScriptsSchema } from '../setup-script/setup-script';
import { clusterSshSchema } from '../ssh/cluster-ssh';
import { instanceSshSchema } from '../ssh/instance-ssh';
import { vmPrioritySchema } from '../vm-size/vm-size';
import { tagsSchema } from './tags';

/** Defaults of the studio's form and the Azure CLI (`az ml compute create`). */
export const clusterDefaults = { minNodes: 0, maxNodes: 4, idleSeconds: 120 } as const;

/** Azure docs, "Manage quotas": a cluster may have 100 nodes unless a support request raised it. */
export const nodesBeforeSupportRequest = 100;

const nodeCount = z
  .int('A whole number of nodes')
  .min(0, 'At least 0 nodes')
  // The largest cluster that the service documents, without inter-node communication.
  .max(65_000, 'At most 65,000 nodes');

const nodeRange = z.object({
  minNodes: nodeCount,
  maxNodes: nodeCount.min(1, 'At least 1 node'),
});

export const scaleSchema = nodeRange
  .extend({
    /** Seconds; the service takes an ISO-8601 duration and has no published limit but being one. */
    idleSeconds: z
      .int('A whole number of seconds')
      .min(0, 'At least 0 seconds')
      .max(2_592_000, 'At most 30 days (2,592,000 seconds)'),
  })
  .refine(({ minNodes, maxNodes }) => minNodes <= maxNodes, {
    path: ['minNodes'],
    message: 'Minimum must not be above the maximum',
    // A slip in the idle time must not hide this one.
    when: ({ value }) => nodeRange.safeParse(value).success,
  });
export type Scale = z.infer<typeof scaleSchema>;

const vmSizeName = z
  .string()
  .min(1, 'Choose a virtual machine size')
  .max(64)
  .regex(/^\w+$/, 'Not a virtual machine size');
const location = z.string().regex(/^[a-z0-9]{2,40}$/, 'Not a region');

export const createClusterSchema = z.object({
  kind: z.literal('cluster'),
  location,
  vmSize: vmSizeName,
  vmPriority: vmPrioritySchema,
  scale: scaleSchema,
  /** Absent: no SSH. */
  ssh: clusterSshSchema.optional(),
  subnetId: subnetIdSchema.optional(),
  /** ARM's `enableNodePublicIp`. */
  nodePublicIp: z.boolean().default(true),
  identity: computeIdentitySchema.default({ type: 'None' }),
  isolatedNetwork: z.boolean().default(false),
  description: z.string().max(4_096, 'At most 4,096 characters').optional(),
  tags: tagsSchema.default({}),
});
export type CreateCluster = z.infer<typeof createClusterSchema>;

export const createInstanceSchema = z.object({
  kind: z.literal('instance'),
  location,
  vmSize: vmSizeName,
  schedules: newSchedulesSchema.default([]),
  /** Absent: it is not stopped for being idle. */
  idleMinutes: idleMinutesSchema.optional(),
  /** Absent: no SSH. */
  ssh: instanceSshSchema.optional(),
  subnetId: subnetIdSchema.optional(),
  nodePublicIp: z.boolean().default(true),
  identity: computeIdentitySchema.default({ type: 'None' }),
  /** Absent: for whoever creates it. */
  assignedTo: assignedUserSchema.optional(),
  /** ARM's `enableSSO`. */
  singleSignOn: z.boolean().default(true),
  scripts: setupScriptsSchema.default({}),
  applications: customApplicationsSchema.default([]),
  description: z.string().max(4_096, 'At most 4,096 characters').optional(),
  tags: tagsSchema.default({}),
});
export type CreateInstance = z.infer<typeof createInstanceSchema>;

/** The request for a new compute, parsed by the wizard and again by the route. */
export const createComputeSchema = z.discriminatedUnion('kind', [
  createClusterSchema,
  createInstanceSchema,
]);
export type CreateCompute = z.infer<typeof createComputeSchema>;
