import { z } from 'zod';

export const jobSchema = z.object({
  name: z.string(),
  displayName: z.string().optional(),
  /** `Queued`, `Running`, ... as ARM's `JobStatus` has them; open, as the service may add some. */
  status: z.string(),
  /** Name of the compute in this workspace that it runs on or waits for. */
  compute: z.string().optional(),
  createdBy: z.string().optional(),
  createdOn: z.string().optional(),
  startedOn: z.string().optional(),
  /** Nodes that it asks for. */
  nodes: z.number().optional(),
});
/** A job of the workspace, were it one that has ended. */
export type Job = z.infer<typeof jobSchema>;
