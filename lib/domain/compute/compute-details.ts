import { z } from 'zod';
import { computeSchema } from './compute';

export const computeDetailsSchema = z.object({
  compute: computeSchema,
  /** The resource as ARM gave it, for the JSON view and for what the page shows beyond the row. */
  arm: z.record(z.string(), z.unknown()),
});
export type ComputeDetails = z.infer<typeof computeDetailsSchema>;
