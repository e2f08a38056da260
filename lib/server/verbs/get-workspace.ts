import { apiVersions } from '../../arm/api-versions';
import type { ArmClient } from '../../arm/arm-client';
import { ArmFailure, isRefusal } from '../../arm/arm-failure';
import type { getWorkspace as endpoint } from '../../contract/workspaces';
import { text } from '../map/read';
import { workspaceOf } from '../map/workspace';
import type { Verb } from '../verb';

export const getWorkspace: Verb<typeof endpoint> = async ({ params, arm }) => {
  const { subscriptionId, resourceGroup, workspace } = params;
  const [found, subscriptionName] = await Promise.all([
    arm.sdk(subscriptionId).workspaces.get(resourceGroup, workspace),
    nameOf(arm, subscriptionId),
  ]);
  const mapped = workspaceOf(found, subscriptionName);
  if (mapped) return mapped;
  throw new ArmFailure({ kind: 'nonsense', status: 200, reason: 'The answer is no workspace' });
};

/** Whoever was let into the workspace alone may not read its subscription; its id names it too. */
async function nameOf(arm: ArmClient, subscriptionId: string): Promise<string> {
  try {
    const path = `/subscriptions/${subscriptionId}`;
    const { displayName } = await arm.get(path, apiVersions.subscriptions);
    return text(displayName) ?? subscriptionId;
  } catch (error) {
    if (isRefusal(error, 403, 404)) return subscriptionId;
    throw error;
  }
}
