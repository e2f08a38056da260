import { z } from 'zod';

export const lockSchema = z.object({
  name: z.string(),
  /** `CanNotDelete`, `ReadOnly`, or what ARM may add. */
  level: z.string(),
  /** ARM id of what is locked; everything below it is locked too. */
  scope: z.string(),
  notes: z.string().optional(),
});
export type Lock = z.infer<typeof lockSchema>;
