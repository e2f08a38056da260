import { z } from 'zod';
import { serviceProblemSchema } from '../compute/compute';

export const operationStatuses = ['InProgress', 'Succeeded', 'Failed', 'Canceled'] as const;

/** Where ARM tells how a write is going; only the server follows it. */
export const acceptedSchema = z.object({
  /** Absent when ARM was done at once. */
  operationUrl: z.string().optional(),
  /** Seconds that ARM asked to wait before the first look. */
  retryAfterSeconds: z.number().optional(),
});
export type Accepted = z.infer<typeof acceptedSchema>;

export const operationStateSchema = z.object({
  status: z.enum(operationStatuses),
  problem: serviceProblemSchema.optional(),
  percentComplete: z.number().optional(),
  retryAfterSeconds: z.number().optional(),
});
export type OperationState = z.infer<typeof operationStateSchema>;

export const hasEnded = ({ status }: OperationState): boolean => status !== 'InProgress';
