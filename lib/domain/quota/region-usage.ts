import { z } from 'zod';
import { resourceGroupSchema, workspaceNameSchema } from '../resource-id/resource-id';
import { vmPrioritySchema } from '../vm-size/vm-size';

const amountSchema = z.object({
  /** vCPUs in use. */
  used: z.number(),
  /** vCPUs; -1 says that the service sets no limit of its own here. */
  limit: z.number(),
});

const placeSchema = z.object({
  resourceGroup: resourceGroupSchema,
  workspace: workspaceNameSchema,
});
/** A workspace within its subscription. */
export type QuotaPlace = z.infer<typeof placeSchema>;

/** A name of a family as ids of quotas have it: `Standard_DSv2_Family_Cluster_Dedicated_vCPUs`. */
export const familySegmentSchema = z.string().regex(/^[\w.-]{1,120}$/, 'Not a family');

const usageLineSchema = amountSchema.extend({
  family: z.string(),
  priority: vmPrioritySchema,
  /** Absent: of the subscription as a whole. */
  place: placeSchema.optional(),
  /** Absent: of the workspace as a whole. */
  compute: z.string().optional(),
});
/** What a family, a workspace or a compute uses in a region. */
export type UsageLine = z.infer<typeof usageLineSchema>;

const workspaceLimitSchema = z.object({
  place: placeSchema,
  family: z.string(),
  limit: z.number(),
});
/** A limit that a workspace has within that of a family. */
export type WorkspaceLimit = z.infer<typeof workspaceLimitSchema>;

export const regionUsageSchema = z.object({
  location: z.string(),
  /** Of all families together. */
  dedicated: amountSchema.optional(),
  lowPriority: amountSchema.optional(),
  /** Instances and clusters, against how many there may be. */
  computes: amountSchema.optional(),
  lines: z.array(usageLineSchema),
  /** Only those below their family's; absent: the caller may not read them. */
  limits: z.array(workspaceLimitSchema).optional(),
});
/** Who uses what of a region's vCPU quota, as the service tells it, level by level. */
export type RegionUsage = z.infer<typeof regionUsageSchema>;

/** Azure Machine Learning has no limit of a workspace beyond a 32-bit number (OpenAPI). */
export const newLimitSchema = z
  .int('Give a whole number of vCPUs')
  .min(0, 'Give 0 or more')
  .max(2_147_483_647, 'Too large a number');
