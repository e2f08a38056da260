import { z } from 'zod';
import { recentWaitSchema } from '../job/recent-waits';
import { vmPrioritySchema } from '../vm-size/vm-size';
import { jobNeedSchema } from './job-need';

/** How a compute stands to a job, the best first. */
export const standings = [
  /** It would start at once. */
  'ready',
  /** Nodes are on their way, or quota for them is free. */
  'after-scaling',
  /** It has its turn when jobs before it have ended. */
  'waits',
  /** Not before somebody acts, or something passes. */
  'blocked',
  /** Nobody tells. */
  'unknown',
  /** Never, as the compute is now. */
  'unfit',
] as const;
export type Standing = (typeof standings)[number];

/** What clears a cause. */
const stepSchema = z.discriminatedUnion('kind', [
  /** Of the compute itself, by the page's own verbs. */
  z.object({ kind: z.enum(['start', 'restart', 'edit', 'open']), text: z.string() }),
  z.object({
    kind: z.enum(['free-cores', 'more-quota']),
    text: z.string(),
    /** vCPUs that are short. */
    cores: z.number(),
    location: z.string(),
    priority: vmPrioritySchema,
    /** The family whose quota is short; absent: all families share it. */
    family: z.string().optional(),
  }),
  /** Somebody else has to act, or nobody can. */
  z.object({ kind: z.enum(['ask', 'wait']), text: z.string() }),
]);
export type Step = z.infer<typeof stepSchema>;

export const causes = [
  'lock',
  'quota',
  'addresses',
  'unusable',
  'preempted',
  'at-maximum',
  'stopped',
  'failed',
  'changing',
  'deleting',
] as const;

const causeSchema = z.object({
  cause: z.enum(causes),
  text: z.string(),
  step: stepSchema.optional(),
});
export type Cause = z.infer<typeof causeSchema>;

const priceSchema = z.object({ amount: z.number(), currency: z.string() });
export type Price = z.infer<typeof priceSchema>;

const computeAnswerSchema = z.object({
  name: z.string(),
  kind: z.enum(['cluster', 'instance', 'inference', 'attached']),
  location: z.string(),
  standing: z.enum(standings),
  /** Why it stands so. */
  text: z.string(),
  /** What keeps it from being better, the gravest first. */
  causes: z.array(causeSchema),
  /** The one thing to do about it. */
  step: stepSchema.optional(),
  vmSize: z.string().optional(),
  priority: vmPrioritySchema.optional(),
  /** Per hour, for all nodes that the job needs. */
  price: priceSchema.optional(),
  /** Jobs that are there before it. */
  running: z.number(),
  waiting: z.number(),
  /** How long the latest jobs waited for this compute; absent where none is known. */
  recentWait: recentWaitSchema.omit({ compute: true }).optional(),
});
export type ComputeAnswer = z.infer<typeof computeAnswerSchema>;

const newClusterSchema = z.object({
  vmSize: z.string(),
  priority: vmPrioritySchema,
  location: z.string(),
  nodes: z.number(),
  /** That all nodes take together. */
  vCPUs: z.number(),
  /** Free now; absent where nothing limits them. */
  vCPUsLeft: z.number().optional(),
  price: priceSchema.optional(),
});
export type NewCluster = z.infer<typeof newClusterSchema>;

export const availabilitySchema = z.object({
  /** `yes`: now; `soon`: after scaling; `wait`: behind other jobs; `no`: not as things are. */
  answer: z.enum(['yes', 'soon', 'wait', 'no']),
  need: jobNeedSchema,
  /** All computes of the workspace, the best first. */
  computes: z.array(computeAnswerSchema),
  /** What a cluster that is made for it could be, the cheapest first. */
  newClusters: z.array(newClusterSchema),
  /** Why there is none, or why it could not be made. */
  newClusterHindrance: z.string().optional(),
  /** What could not be read, so that the answer knows nothing of it. */
  unread: z.array(z.string()),
});
export type Availability = z.infer<typeof availabilitySchema>;
