import { apiVersions } from '../../arm/api-versions';
import type { ArmClient } from '../../arm/arm-client';
import { isRefusal } from '../../arm/arm-failure';
import type { JsonObject } from '../../arm/json';
import type { listAttachable as endpoint } from '../../contract/attach';
import { attachableTypes, type AttachableType } from '../../domain/attach/attached-resource-id';
import { mapBounded } from '../map-bounded';
import { attachableResourceOf } from '../map/attachable-resource';
import { objects } from '../map/read';
import { resourceOf } from '../map/resource';
import type { Verb } from '../verb';

export const listAttachable: Verb<typeof endpoint> = async ({ params, query, arm }) => {
  const { subscriptionId } = params;
  const found =
    query.type === 'synapseSpark'
      ? await listPools(arm, subscriptionId)
      : await listAll(arm, subscriptionId, attachableTypes[query.type], query.type);
  return { resources: found.map((one) => attachableResourceOf(query.type, one)) };
};

async function listAll(
  arm: ArmClient,
  subscriptionId: string,
  type: string,
  version: AttachableType,
): Promise<JsonObject[]> {
  const path = `/subscriptions/${subscriptionId}/providers/${type}`;
  return objects(await arm.list(path, apiVersions[version]));
}

const workspacesAtOnce = 8;

/** Spark pools are listed by the Synapse workspace that they are in, and nowhere else. */
async function listPools(arm: ArmClient, subscriptionId: string): Promise<JsonObject[]> {
  const type = 'Microsoft.Synapse/workspaces';
  const workspaces = await listAll(arm, subscriptionId, type, 'synapseSpark');
  const pools = await mapBounded(workspaces, workspacesAtOnce, (one) => poolsIn(arm, one));
  return pools.flat();
}

/** One workspace that was just deleted, or may not be looked into, must not hide the others. */
async function poolsIn(arm: ArmClient, workspace: JsonObject): Promise<JsonObject[]> {
  const { id } = resourceOf(workspace);
  try {
    return objects(await arm.list(`${id}/bigDataPools`, apiVersions.synapseSpark));
  } catch (error) {
    if (isRefusal(error, 403, 404)) return [];
    throw error;
  }
}
