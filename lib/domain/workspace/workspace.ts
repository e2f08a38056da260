import { z } from 'zod';
import { workspaceRefSchema } from '../resource-id/resource-id';

export const workspaceSchema = workspaceRefSchema.extend({
  location: z.string(),
  friendlyName: z.string().optional(),
  subscriptionName: z.string(),
});
/** A workspace that the caller can see, with what is needed to choose between many. */
export type Workspace = z.infer<typeof workspaceSchema>;

export const workspaceListSchema = z.object({
  workspaces: z.array(workspaceSchema),
  /** Subscriptions that could not be read; the others are still shown. */
  failures: z.array(
    z.object({ subscriptionId: z.string(), subscriptionName: z.string(), message: z.string() }),
  ),
});
export type WorkspaceList = z.infer<typeof workspaceListSchema>;
