import { z } from 'zod';

/** A quantity as Kubernetes writes it: `500m`, `4Gi`, `1`. */
const quantity = z
  .string()
  .regex(/^\d+(\.\d+)?(m|k|[MGTPE]|[KMGTPE]i)?$/, 'A quantity of Kubernetes, such as 500m or 4Gi');

const resourcesSchema = z.object({
  cpu: quantity.optional(),
  memory: quantity.optional(),
  /** `nvidia.com/gpu`, a whole number. */
  gpu: z.string().regex(/^\d+$/, 'A whole number').optional(),
});

/** What a job may ask a Kubernetes compute for, by name. */
export const instanceTypeSchema = z.object({
  name: z.string().regex(/^[a-z\d][a-z\d.-]{0,62}$/i, 'Up to 63 letters, digits, - and .'),
  nodeSelector: z.record(z.string(), z.string()),
  requests: resourcesSchema,
  limits: resourcesSchema,
});
export type InstanceType = z.infer<typeof instanceTypeSchema>;

export const instanceTypesSchema = z
  .array(instanceTypeSchema)
  .refine((types) => new Set(types.map(({ name }) => name)).size === types.length, 'Names twice');
