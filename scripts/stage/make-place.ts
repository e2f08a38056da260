import { z } from 'zod';
import type { Admin } from './admin';
import type { Place } from './find-computes';

const madeSchema = z.object({
  subscriptionId: z.string(),
  workspaces: z.array(
    z.object({ resourceGroup: z.string(), name: z.string(), location: z.string() }),
  ),
});

/** The workspace of a new and empty subscription. */
export async function makePlace(admin: Admin): Promise<Place> {
  const made = madeSchema.parse(await admin('POST', '/subscriptions', { seed: 'empty' }));
  const [workspace] = made.workspaces;
  if (!workspace) throw new Error('The seed has no workspace');
  const { subscriptionId } = made;
  const { resourceGroup, name, location } = workspace;
  return { workspace: { subscriptionId, resourceGroup, workspace: name }, location };
}
