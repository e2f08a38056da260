import { apiVersions } from '../../arm/api-versions';
import type { ArmClient } from '../../arm/arm-client';
import { ArmFailure, isRefusal } from '../../arm/arm-failure';
import type { JsonObject } from '../../arm/json';
import type { listWorkspaces as endpoint } from '../../contract/workspaces';
import type { Workspace, WorkspaceList } from '../../domain/workspace/workspace';
import { toAppError } from '../errors/to-app-error';
import { mapBounded } from '../map-bounded';
import { objects, text } from '../map/read';
import { workspaceOf } from '../map/workspace';
import type { Verb } from '../verb';

/** Some people see hundreds of subscriptions; ARM's buckets allow 250 reads (Azure docs, throttling). */
const subscriptionsAtOnce = 8;

export const listWorkspaces: Verb<typeof endpoint> = async ({ arm }) => {
  const subscriptions = objects(await arm.list('/subscriptions', apiVersions.subscriptions));
  const parts = await mapBounded(subscriptions, subscriptionsAtOnce, (one) => inOne(arm, one));
  return {
    workspaces: parts.flatMap(({ workspaces }) => workspaces),
    failures: parts.flatMap(({ failure }) => failure ?? []),
  };
};

interface Part {
  workspaces: Workspace[];
  failure?: WorkspaceList['failures'][number];
}

/** A subscription that cannot be read is reported beside the others, unless the token is at fault. */
async function inOne(arm: ArmClient, subscription: JsonObject): Promise<Part> {
  const subscriptionId = text(subscription.subscriptionId) ?? '';
  const subscriptionName = text(subscription.displayName) ?? subscriptionId;
  try {
    const workspaces: Workspace[] = [];
    // The SDK drops properties of workspaces that it does not know; none of them is listed here.
    for await (const item of arm.sdk(subscriptionId).workspaces.listBySubscription()) {
      const workspace = workspaceOf(item, subscriptionName);
      if (workspace) workspaces.push(workspace);
    }
    return { workspaces };
  } catch (error) {
    if (!(error instanceof ArmFailure) || isRefusal(error, 401)) throw error;
    const { message } = toAppError(error);
    return { workspaces: [], failure: { subscriptionId, subscriptionName, message } };
  }
}
