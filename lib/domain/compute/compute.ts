import { z } from 'zod';
import { scheduleSchema } from '../schedule/schedule';
import { nodeCountsSchema } from './node-counts';

/** An error that the service keeps with a compute, in its own words. */
export const serviceProblemSchema = z.object({ code: z.string(), message: z.string() });
export type ServiceProblem = z.infer<typeof serviceProblemSchema>;

/** What every compute has. States are open strings: the service may grow new ones. */
const baseSchema = z.object({
  name: z.string(),
  location: z.string(),
  /** UTC, to the second: a row needs no more, and a list of 1,000 is read often. */
  createdOn: z.string().optional(),
  description: z.string().optional(),
  tags: z.record(z.string(), z.string()).optional(),
  problems: z.array(serviceProblemSchema).optional(),
});

export const clusterSchema = baseSchema.extend({
  kind: z.literal('cluster'),
  provisioningState: z.string(),
  vmSize: z.string(),
  /** `Dedicated`, `LowPriority`, or what the service may add. */
  vmPriority: z.string(),
  minNodes: z.number(),
  maxNodes: z.number(),
  /** Idle time before scale down, in seconds. */
  idleSeconds: z.number().optional(),
  /** `Steady` or `Resizing`. */
  allocationState: z.string().optional(),
  currentNodes: z.number(),
  targetNodes: z.number(),
  nodes: nodeCountsSchema,
  /** ARM id of the subnet that its nodes are in, if somebody chose one. */
  subnetId: z.string().optional(),
});
export type Cluster = z.infer<typeof clusterSchema>;

export const applicationSchema = z.object({ name: z.string(), url: z.string() });

export const lastOperationSchema = z.object({
  name: z.string(),
  status: z.string(),
  time: z.string().optional(),
  /** `User`, `Schedule` or `IdleShutdown`. */
  trigger: z.string().optional(),
});

export const personSchema = z.object({ id: z.string(), name: z.string().optional() });

export const instanceSchema = baseSchema.extend({
  kind: z.literal('instance'),
  vmSize: z.string(),
  state: z.string(),
  applications: z.array(applicationSchema).optional(),
  createdBy: personSchema.optional(),
  /** Set when it was created on behalf of somebody. */
  assignedTo: personSchema.optional(),
  lastOperation: lastOperationSchema.optional(),
  schedules: z.array(scheduleSchema).optional(),
  /** Minutes of idleness after which it is stopped; absent: never. */
  idleMinutes: z.number().optional(),
});
export type Instance = z.infer<typeof instanceSchema>;

/** Every other compute type, known or not: shown as it comes. */
export const otherComputeSchema = baseSchema.extend({
  kind: z.enum(['inference', 'attached']),
  computeType: z.string(),
  provisioningState: z.string(),
  /** False where the service made the resource itself, which it does with AKS clusters alone. */
  isAttached: z.boolean(),
  /** ARM id of what is attached. */
  resourceId: z.string().optional(),
});
export type OtherCompute = z.infer<typeof otherComputeSchema>;

export const computeSchema = z.discriminatedUnion('kind', [
  clusterSchema,
  instanceSchema,
  otherComputeSchema,
]);
export type Compute = z.infer<typeof computeSchema>;
export type ComputeKind = Compute['kind'];

/** The kinds of compute, in the order of the page's tabs. */
export const computeKinds = ['instance', 'cluster', 'inference', 'attached'] as const;

/** The studio's "Inference clusters" tab holds these two; all others but its own two are attached. */
export function kindOf(computeType: string): ComputeKind {
  switch (computeType) {
    case 'AmlCompute':
      return 'cluster';
    case 'ComputeInstance':
      return 'instance';
    case 'AKS':
    case 'Kubernetes':
      return 'inference';
    default:
      return 'attached';
  }
}

/** Whose instance it is: the assigned user's if there is one, else its creator's. */
export const ownerOf = (instance: Instance) => instance.assignedTo ?? instance.createdBy;

/** Whether it is somebody's own and only pointed to: it can be detached, and not be deleted. */
export const isAttached = (compute: { kind: ComputeKind; isAttached?: boolean }): boolean =>
  compute.isAttached === true;
