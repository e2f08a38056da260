import { z } from 'zod';

export const computeNodeSchema = z.object({
  nodeId: z.string(),
  /** One of `nodeStates`, or what the service may add. */
  state: z.string(),
  privateIpAddress: z.string().optional(),
  publicIpAddress: z.string().optional(),
  port: z.number().optional(),
  /** The job that runs on it. */
  runId: z.string().optional(),
});
export type ComputeNode = z.infer<typeof computeNodeSchema>;
