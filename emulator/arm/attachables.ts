import {
  type AttachableRecord,
  type AttachableType,
  attachableTypes,
  SPARK_POOL,
  SYNAPSE_WORKSPACE,
} from '../core/attachable-records';
import type { SubscriptionState } from '../core/state';
import { attachableId } from '../sim/attachable';
import { attachableVersions } from './attachable-versions';
import { resourceNotFound } from './arm-errors';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { requireResourceGroup, sameName } from './lookup';
import { paged } from './paging';
import { GROUP_PATH, SUBSCRIPTION_PATH } from './provider-paths';
import { visibleList } from './visible-list';

const PAGE_SIZE = 100;

/** Lists and reads what a workspace can point to, of each type alike. */
export const attachableRoutes: readonly ArmRoute[] = [
  ...attachableTypes.flatMap(routesOf),
  ...routesOf(SYNAPSE_WORKSPACE),
  ...poolRoutes(),
];

function routesOf(type: Exclude<AttachableType, typeof SPARK_POOL>): ArmRoute[] {
  const common = { method: 'GET', apiVersions: attachableVersions[type] } as const;
  const isOfType = (one: AttachableRecord) => one.type === type;
  return [
    armRoute({
      ...common,
      path: `${SUBSCRIPTION_PATH}/providers/${type}`,
      action: null,
      handle: (call) => list(call, type, isOfType),
    }),
    armRoute({
      ...common,
      path: `${GROUP_PATH}/providers/${type}`,
      action: null,
      handle(call) {
        const { name } = requireResourceGroup(call);
        return list(call, type, (one) => isOfType(one) && sameName(one.resourceGroup, name));
      },
    }),
    armRoute({
      ...common,
      path: `${GROUP_PATH}/providers/${type}/{resourceName}`,
      action: `${type}/read`,
      handle(call) {
        const { name } = requireResourceGroup(call);
        const { resourceName } = call.params;
        return read(call, name, `${type}/${resourceName}`, (one) => {
          const isThere = sameName(one.name, resourceName) && sameName(one.resourceGroup, name);
          return isOfType(one) && isThere;
        });
      },
    }),
  ];
}

/** Spark pools are listed in their Synapse workspace, and nowhere else. */
function poolRoutes(): ArmRoute[] {
  const path = `${GROUP_PATH}/providers/${SYNAPSE_WORKSPACE}/{parentName}/bigDataPools` as const;
  const common = {
    method: 'GET',
    apiVersions: attachableVersions[SPARK_POOL],
    action: `${SPARK_POOL}/read`,
  } as const;
  return [
    armRoute({
      ...common,
      path,
      handle(call) {
        const { name } = requireResourceGroup(call);
        const { parentName } = call.params;
        requireSynapse(call, name, parentName);
        const { attachables } = call.subscription;
        const pools = attachables.filter((one) => isIn(one, name, parentName));
        const value = pools.map((one) => attachableBody(call.subscription, one));
        return { status: 200, body: paged(call, value, PAGE_SIZE) };
      },
    }),
    armRoute({
      ...common,
      path: `${path}/{poolName}`,
      handle(call) {
        const { name } = requireResourceGroup(call);
        const { parentName, poolName } = call.params;
        requireSynapse(call, name, parentName);
        const label = `${SYNAPSE_WORKSPACE}/${parentName}/bigDataPools/${poolName}`;
        const isIt = (one: AttachableRecord) =>
          isIn(one, name, parentName) && sameName(one.name, poolName);
        return read(call, name, label, isIt);
      },
    }),
  ];
}

function isIn(one: AttachableRecord, group: string, parent: string): boolean {
  return (
    one.parent !== undefined && sameName(one.parent, parent) && sameName(one.resourceGroup, group)
  );
}

function requireSynapse(call: Pick<ArmCall, 'subscription'>, group: string, wanted: string): void {
  const isThere = call.subscription.attachables.some(
    ({ type, name, resourceGroup }) =>
      type === SYNAPSE_WORKSPACE && sameName(name, wanted) && sameName(resourceGroup, group),
  );
  if (!isThere) throw resourceNotFound(`${SYNAPSE_WORKSPACE}/${wanted}`, group);
}

type Which = (one: AttachableRecord) => boolean;

function list(call: ArmCall, type: AttachableType, which: Which): ArmReply {
  const { subscription } = call;
  const found = subscription.attachables.filter(which);
  const bodies = found.map((one) => attachableBody(subscription, one));
  return visibleList(call, bodies, `${type}/read`);
}

function read(
  { subscription }: Pick<ArmCall, 'subscription'>,
  group: string,
  label: string,
  which: Which,
): ArmReply {
  const found = subscription.attachables.find(which);
  if (found === undefined) throw resourceNotFound(label, group);
  return { status: 200, body: attachableBody(subscription, found) };
}

function attachableBody({ subscriptionId }: SubscriptionState, record: AttachableRecord) {
  const { name, type, location, tags, envelope, properties } = record;
  return {
    id: attachableId(subscriptionId, record),
    name,
    type,
    location,
    tags,
    ...envelope,
    properties,
  };
}
